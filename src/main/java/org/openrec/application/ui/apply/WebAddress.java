package org.openrec.application.ui.apply;

import java.util.regex.Pattern;

/** Addresses as people type them. */
final class WebAddress {

    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("[\\p{L}\\p{N}][^\\s:/?#@]*\\.[\\p{L}]{2,}([/?#:]\\S*)?");

    private WebAddress() {}

    /** With {@code https://} before what begins with the name of a host; anything else as it is, but for blanks around it. */
    static String completed(String typed) {
        String address = typed.strip();
        return WITHOUT_SCHEME.matcher(address).matches() ? "https://" + address : address;
    }
}
