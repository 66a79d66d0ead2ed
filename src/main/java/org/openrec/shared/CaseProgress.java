package org.openrec.shared;

import java.util.List;

/** How far a case is, told by its diagram: a port that the process module implements. */
public interface CaseProgress {

    /** The steps that carry a status, oldest first; empty if there is no such case. */
    List<ProgressStep> of(Subject subject);
}
