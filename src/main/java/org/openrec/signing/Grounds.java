package org.openrec.signing;

import java.util.List;

/**
 * Why something is signed: it stands in the book beside the signature.
 *
 * @param accepted who decided so, at least one
 * @param process the key of the process that led there
 * @param processVersion its version, from 1 on
 */
public record Grounds(List<AcceptedBy> accepted, String process, int processVersion) {

    public Grounds {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("Nobody has decided what is to be signed");
        }
    }

    /**
     * One person's acceptance.
     *
     * @param person the id of who accepted
     * @param name as it was then
     * @param organisation for which the person acted
     * @param role in which the person acted
     */
    public record AcceptedBy(String person, String name, String organisation, String role) {}
}
