package org.openrec.achievement;

import org.openrec.shared.Problem;

/** No published achievement has this id. */
public final class AchievementNotFound extends Problem.NotFound {

    private static final long serialVersionUID = 1L;

    public AchievementNotFound(String id) {
        super("achievement.notFound", id);
    }
}
