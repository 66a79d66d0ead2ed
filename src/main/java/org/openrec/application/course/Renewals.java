package org.openrec.application.course;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.answer.Answer;
import org.openrec.application.process.ApplicationCase;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks holders to renew badges that come to their end. */
@Component
@Transactional
class Renewals {

    private final BadgeApplications applications;
    private final Awards awards;
    private final Catalogue catalogue;
    private final ApplicationCase cases;
    private final Clock clock;

    Renewals(BadgeApplications applications, Awards awards, Catalogue catalogue, ApplicationCase cases, Clock clock) {
        this.applications = applications;
        this.awards = awards;
        this.catalogue = catalogue;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Begins the renewal of a badge, once. Not while its holder has another request for it under way, and not of a badge
     * that takes no requests any more: it comes to its end.
     */
    void begin(Award ending) {
        Optional<PublishedAchievement> achievement =
                catalogue.find(ending.achievement()).filter(it -> !it.retired());
        boolean underWay = applications
                .findOpen(ending.holder().value(), ending.achievement().value())
                .isPresent();
        if (achievement.isEmpty() || underWay || !awards.beginRenewal(ending.id())) {
            return;
        }
        BadgeApplication renewal = applications.saveAndFlush(BadgeApplication.renew(
                ending, achievement.get(), shownBefore(ending, achievement.get()), clock.instant()));
        cases.startRenewal(renewal);
    }

    /** For each of today's criteria, what was shown for it the last time. */
    private List<Answer> shownBefore(Award ending, PublishedAchievement achievement) {
        Optional<BadgeApplication> before =
                applications.findByCredentialId(awards.first(ending).id().value());
        return achievement.criteria().stream()
                .map(criterion -> before.flatMap(it -> it.round().answer(criterion.id()))
                        .orElseGet(() -> Answer.empty(criterion.id())))
                .toList();
    }
}
