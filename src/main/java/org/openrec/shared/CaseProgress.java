package org.openrec.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How far cases are, told by their diagrams: a port that the process module implements. */
public interface CaseProgress {

    /** The steps of each that carry a status, oldest first, all read at once; nothing for one without such a case. */
    Map<Subject, List<ProgressStep>> of(Collection<Subject> subjects);
}
