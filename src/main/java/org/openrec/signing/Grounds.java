package org.openrec.signing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why something is signed: it stands in the book beside the signature.
 *
 * @param accepted who decided so, at least one
 * @param process what led there; empty if people decided it without one
 */
public record Grounds(List<AcceptedBy> accepted, Optional<ByProcess> process) {

    public Grounds {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("Nobody has decided what is to be signed");
        }
    }

    /**
     * A process.
     *
     * @param version from 1 on
     */
    public record ByProcess(String key, int version) {}

    /** The same, which somebody else stands for as well. */
    public Grounds and(AcceptedBy another) {
        return new Grounds(
                Stream.concat(accepted.stream().filter(it -> !it.person().equals(another.person())), Stream.of(another))
                        .toList(),
                process);
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
