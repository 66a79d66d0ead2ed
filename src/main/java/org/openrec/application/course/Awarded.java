package org.openrec.application.course;

import java.util.List;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.answer.Answer;
import org.openrec.application.request.BadgeApplications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What credentials were awarded for: read by whoever the holder shows it to, which the caller has to make sure of. */
@Component
@Transactional(readOnly = true)
public class Awarded {

    private final BadgeApplications applications;
    private final Catalogue catalogue;

    Awarded(BadgeApplications applications, Catalogue catalogue) {
        this.applications = applications;
        this.catalogue = catalogue;
    }

    /** A criterion, and what showed that it was met. */
    public record Shown(Criterion criterion, Answer answer) {}

    /**
     * As it stood when it was accepted, in the order of the criteria; empty if nothing is known of it.
     *
     * @param credential its id
     */
    public List<Shown> of(String credential) {
        return applications.findByCredentialId(credential).stream()
                .flatMap(application -> catalogue
                        .find(application.achievement(), application.achievementVersion())
                        .map(PublishedAchievement::criteria)
                        .orElse(List.of())
                        .stream()
                        .flatMap(criterion -> application.round().answer(criterion.id()).stream()
                                .map(answer -> new Shown(criterion, answer))))
                .toList();
    }
}
