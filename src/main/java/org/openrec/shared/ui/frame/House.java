package org.openrec.shared.ui.frame;

import java.util.Optional;
import org.openrec.shared.Language;

/** Whose Openrec it is: a port for the foot of every page. */
public interface House {

    Optional<String> name(Language language);

    /** The address that people write to. */
    Optional<String> contact();
}
