package org.openrec.studio;

import org.openrec.shared.Problem;

/** Another version was published after the one that the draft began from. */
public final class PublishedMeanwhile extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    PublishedMeanwhile() {
        super("studio.problem.publishedMeanwhile");
    }
}
