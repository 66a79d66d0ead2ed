package org.openrec.achievement.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.CatalogueCursor;
import org.openrec.achievement.CataloguePage;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.people.OrganisationId;
import org.openrec.shared.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for machines; in the caller's language. */
@RestController
class AchievementsApi {

    private final Catalogue catalogue;

    AchievementsApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * One page of the badges that take requests.
     *
     * @param limit 1 to 96
     * @param after what the page before says as {@code next}
     */
    @GetMapping("/api/achievements")
    ListAnswer list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam Optional<OrganisationId> issuer,
            @RequestParam(defaultValue = "24") int limit,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        Optional<CatalogueCursor> cursor = after.isEmpty()
                ? Optional.empty()
                : Optional.of(CatalogueCursor.parse(after).orElseThrow(Problem.PageUnreadable::new));
        CataloguePage page = catalogue.search(query, issuer, cursor, limit);
        return new ListAnswer(
                page.items().stream()
                        .map(achievement -> Answer.of(achievement, locale))
                        .toList(),
                page.next().map(CatalogueCursor::toString).orElse(null));
    }

    @GetMapping("/api/achievements/{id}")
    Answer get(@PathVariable String id, Locale locale) {
        return AchievementId.parse(id)
                .flatMap(catalogue::find)
                .map(achievement -> Answer.of(achievement, locale))
                .orElseThrow(() -> new AchievementNotFound(id));
    }

    record ListAnswer(List<Answer> items, @Nullable String next) {}

    record QuestionAnswer(String id, String text) {}

    /** @param questions none where the badge asks what every badge asks */
    record CriterionAnswer(
            String id,
            String title,
            String description,
            List<String> evidence,
            List<QuestionAnswer> questions,
            List<String> levels) {

        static CriterionAnswer of(Criterion criterion, Locale locale) {
            return new CriterionAnswer(
                    criterion.id(),
                    criterion.title().in(locale),
                    criterion.description().in(locale),
                    criterion.evidence().stream().map(it -> it.in(locale)).toList(),
                    criterion.questions().stream()
                            .map(it -> new QuestionAnswer(it.id(), it.text().in(locale)))
                            .toList(),
                    criterion.levels().stream().map(it -> it.in(locale)).toList());
        }
    }

    record Answer(
            String id,
            int version,
            String name,
            String summary,
            String description,
            String issuer,
            List<String> competences,
            List<CriterionAnswer> criteria,
            String image,
            boolean retired) {

        static Answer of(PublishedAchievement achievement, Locale locale) {
            return new Answer(
                    achievement.id().value(),
                    achievement.version(),
                    achievement.name().in(locale),
                    achievement.summary().in(locale),
                    achievement.description().in(locale),
                    achievement.issuer().value(),
                    achievement.competences().stream()
                            .map(competence -> competence.name().in(locale))
                            .toList(),
                    achievement.criteria().stream()
                            .map(criterion -> CriterionAnswer.of(criterion, locale))
                            .toList(),
                    "/achievements/" + achievement.id() + "/versions/" + achievement.version() + "/image.svg",
                    achievement.retired());
        }
    }
}
