package org.openrec.people;

import java.util.List;
import java.util.Optional;

/** The organisations of the recognition ecosystem. */
public interface Organisations {

    Optional<Organisation> find(OrganisationId id);

    /** Those that take part, by name. */
    List<Organisation> all();
}
