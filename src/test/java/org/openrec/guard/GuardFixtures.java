package org.openrec.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Set.of("reviewDelay", "escalationDelay", "revisionDelay", "revisionReminderDelay", "takeback"),
            Set.of("applicant", "service", "managers"),
            Map.of());

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
            Map.of("review", Set.of(), "completeApplication", Set.of(), "opinion", Set.of("opinion")),
            Set.of("badge-application", "at-once", "reads-once", "comes-back"),
            GuardFixtures::model,
            Map.of("application", APPLICATION));

    private GuardFixtures() {}

    private static Optional<byte[]> model(String key) {
        return switch (key) {
            case "badge-application" -> Optional.of(bundled(key));
            case "at-once" ->
                Optional.of(Drawing.of(key)
                        .start("start")
                        .tell("say")
                        .end("end")
                        .go("start", "say", "end")
                        .file());
            case "reads-once" -> Optional.of(FriendlyModels.called());
            case "comes-back" ->
                Optional.of(Drawing.of(key)
                        .start("start")
                        .review("read")
                        .step("callActivity", "back", "calledElement=\"comes-round\"", "", "")
                        .end("end")
                        .go("start", "read", "back", "end")
                        .file());
            default -> Optional.empty();
        };
    }

    private static byte[] bundled(String key) {
        try {
            return Files.readAllBytes(Path.of("bpmn", key + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ModelProblem> check(byte[] bpmn) {
        return new ModelGuard(NOW).check(bpmn, CONTEXT);
    }
}
