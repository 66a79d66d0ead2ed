package org.openrec.people.university;

/**
 * Where mails leave.
 *
 * @param from an address, or {@code Name <address>} (RFC 5322, 3.4)
 * @param host empty if no mail leaves
 * @param port 1 to 65535
 */
public record MailRoute(String from, String host, int port) {

    public boolean isThere() {
        return !host.isBlank();
    }
}
