package org.openrec.form;

import java.util.Optional;

/** The forms of running cases: a port that the process module implements. */
public interface Forms {

    /** The form as it was deployed together with the diagram of a case. */
    Optional<FormSchema> find(FormId id, String deployment);
}
