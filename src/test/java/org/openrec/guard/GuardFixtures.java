package org.openrec.guard;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrec.cases.ActionInput;
import org.openrec.shared.LocalizedText;

final class GuardFixtures {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final SubjectFacts APPLICATION = new SubjectFacts(
            Set.of(
                    "applicant",
                    "organisation",
                    "reviewers",
                    "missingReviews",
                    "reviewDelay",
                    "escalationDelay",
                    "revisionDelay",
                    "revisionReminderDelay",
                    "takeback",
                    "decision"),
            Set.of("applicant", "service", "managers"),
            Set.of());

    static final GuardContext CONTEXT = new GuardContext(
            Map.of(
                    "notify",
                    List.of(
                            ActionInput.notice("notice", LocalizedText.same("notice")),
                            ActionInput.recipient("recipient", LocalizedText.same("recipient"))),
                    "concludeReview",
                    List.of(),
                    "reopenReview",
                    List.of(),
                    "closeApplication",
                    List.of(ActionInput.choice("outcome", LocalizedText.same("outcome"), "refused", "abandoned")),
                    "issueCredential",
                    List.of()),
            Set.of("review", "completeApplication", "opinion"),
            Set.of("opinion"),
            Set.of("badge-application"),
            Map.of("application", APPLICATION));

    private GuardFixtures() {}

    static List<ModelProblem> check(byte[] bpmn) {
        return new ModelGuard(NOW).check(bpmn, CONTEXT);
    }
}
