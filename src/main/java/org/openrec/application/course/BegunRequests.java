package org.openrec.application.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.application.NotAStudent;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Draft;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.Changes;
import org.openrec.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a student has written for badges and not sent yet. */
@Component
@Transactional
public class BegunRequests {

    private final Drafts drafts;
    private final Actors actors;
    private final Changes changes;
    private final Clock clock;

    BegunRequests(Drafts drafts, Actors actors, Changes changes, Clock clock) {
        this.drafts = drafts;
        this.actors = actors;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(AchievementId achievement) {
        return drafts.find(actors.require().id(), achievement);
    }

    /** The last saved first. */
    @Transactional(readOnly = true)
    public List<Draft> all() {
        return drafts.of(actors.require().id());
    }

    /**
     * Keeps what is written so far, whole or not.
     *
     * @param seen the version that was read or saved last; {@link Draft#NONE} if there was none
     * @throws ChangedElsewhere if another version has been saved since, such as in another tab
     */
    public Draft save(AchievementId achievement, List<Answer> answers, long seen) {
        Actor student = actors.require();
        if (!student.has(Role.STUDENT)) {
            throw new NotAStudent();
        }
        Instant now = clock.instant();
        long version =
                drafts.save(student.id(), achievement, answers, now, seen).orElseThrow(ChangedElsewhere::new);
        changes.tell(topic(achievement));
        return new Draft(achievement, answers, now, version);
    }

    public void delete(AchievementId achievement) {
        drafts.discard(actors.require().id(), achievement);
        changes.tell(topic(achievement));
    }

    /** Whatever the reader saves for the badge. */
    public String topic(AchievementId achievement) {
        return "draft/" + achievement + "/" + actors.require().id();
    }

    /** It was saved, sent or deleted meanwhile. */
    public static final class ChangedElsewhere extends Problem.Conflict {
        private static final long serialVersionUID = 1L;

        ChangedElsewhere() {
            super("application.problem.draft-elsewhere");
        }
    }
}
