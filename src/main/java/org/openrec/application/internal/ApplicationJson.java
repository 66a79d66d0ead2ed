package org.openrec.application.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openrec.application.answer.Answer;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.Finding;
import org.openrec.application.opinion.Review;
import org.openrec.shared.ProgressStep;

/**
 * A request as the API tells it.
 *
 * @param usualDays how long the service usually takes to decide; null while it has no history
 * @param criteria what was sent last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ApplicationJson(
        String id,
        String achievementId,
        int achievementVersion,
        String achievementName,
        String organisation,
        String applicantName,
        Instant submittedAt,
        int round,
        StatusJson status,
        List<StepJson> timeline,
        @Nullable Long usualDays,
        List<Answer> criteria,
        List<FeedbackJson> feedback,
        List<String> contested,
        boolean withdrawable,
        @Nullable String credentialId) {

    record StatusJson(String code, String text, String turn) {}

    record StepJson(
            String step,
            String text,
            String turn,
            Instant enteredAt,
            @Nullable Instant leftAt,
            boolean ended) {

        static StepJson of(ProgressStep step, Locale locale) {
            return new StepJson(
                    step.step(),
                    step.status().in(locale),
                    step.turn().code(),
                    step.enteredAt(),
                    step.leftAt().orElse(null),
                    step.ended());
        }
    }

    record FeedbackJson(
            int round, Decision decision, List<Finding> criteria, String reason, String nextStep, Instant givenAt) {

        static FeedbackJson of(Review review) {
            return new FeedbackJson(
                    review.round(),
                    review.opinion().decision(),
                    review.opinion().criteria(),
                    review.opinion().reason(),
                    review.opinion().nextStep(),
                    review.givenAt());
        }
    }

    static ApplicationJson of(ApplicationView view, OptionalLong days, Locale locale) {
        return new ApplicationJson(
                view.id().toString(),
                view.achievement().value(),
                view.achievementVersion(),
                view.achievementName().in(locale),
                view.organisation().value(),
                view.applicantName(),
                view.submittedAt(),
                view.round().number(),
                new StatusJson(
                        view.status().code(),
                        view.statusText().in(locale),
                        view.turn().code()),
                view.timeline().stream().map(it -> StepJson.of(it, locale)).toList(),
                days.isPresent() ? days.getAsLong() : null,
                view.round().answers(),
                view.feedback().stream().map(FeedbackJson::of).toList(),
                view.contested().stream().sorted().toList(),
                view.withdrawable(),
                view.credentialId().orElse(null));
    }
}
