package org.openrec.signing;

import java.util.List;
import java.util.Optional;

/** The published keys of those who sign here. */
public interface Keys {

    /** In the order in which they were made; empty for an owner who has signed nothing yet. */
    List<PublishedKey> of(String owner);

    Optional<PublishedKey> find(String owner, int number);
}
