package org.openrec.application.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementSettings;
import org.openrec.achievement.Competence;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Evidence;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.Finding;
import org.openrec.application.opinion.Opinion;
import org.openrec.application.opinion.Review;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;

/** Requests at any point of their way. */
final class ApplicationFixtures {

    static final Instant NOW = Instant.parse("2026-11-24T13:00:00Z");
    static final Duration TAKEBACK = Duration.ofMinutes(10);
    static final OrganisationId SCD = new OrganisationId("scd");
    static final Actor LEA = actor("lea", Group.of(Role.STUDENT));
    static final Actor SYLVIE = actor("scd", Group.of(Role.STAFF, SCD));

    private ApplicationFixtures() {}

    static Actor actor(String login, Group... groups) {
        return new Actor(PersonId.random(), login, login, Language.FR, Set.of(groups));
    }

    static PublishedAchievement achievement() {
        return new PublishedAchievement(
                new AchievementId("recherche"),
                1,
                SCD,
                AchievementContent.plain(
                        text("Recherche"),
                        text("Chercher"),
                        text("Chercher"),
                        List.of(criterion("question"), criterion("sources")),
                        List.of(Competence.of("Chercher", Optional.empty())),
                        AchievementSettings.DEFAULT),
                "<svg/>",
                NOW,
                false,
                Optional.empty());
    }

    static Criterion criterion(String id) {
        return Criterion.plain(id, text(id), text(id));
    }

    static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }

    static Answer answer(String criterion, String text) {
        return new Answer(
                criterion,
                new Account(Map.of("situation", "s", "action", "a", "result", "r", "learned", "l")),
                List.of(new Evidence.Text(text)));
    }

    static BadgeApplication submitted() {
        return BadgeApplication.submit(
                LEA, achievement(), List.of(answer("question", "one"), answer("sources", "two")), NOW);
    }

    static BadgeApplication decided(Decision decision) {
        BadgeApplication application = submitted();
        application.decide(decision, NOW, TAKEBACK);
        return application;
    }

    static Review review(Decision decision, String... unmet) {
        List<Finding> findings = List.of("question", "sources").stream()
                .map(it -> new Finding(it, !List.of(unmet).contains(it), "c", Optional.empty()))
                .toList();
        return new Review(1, PersonId.random(), "x", SCD, false, new Opinion(decision, findings, "r", "n"), NOW, false);
    }
}
