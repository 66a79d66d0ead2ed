package org.openrec.guard;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

final class GuardFixtures {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    static final GuardContext CONTEXT = new GuardContext(
            Set.of("notify", "concludeReview", "reopenReview", "closeApplication", "issueCredential"),
            Set.of("review", "completeApplication", "opinion"),
            Set.of("badge-application"),
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
                    "decision",
                    "opinion"));

    private GuardFixtures() {}

    static List<ModelProblem> check(byte[] bpmn) {
        return new ModelGuard(NOW).check(bpmn, CONTEXT);
    }
}
