package org.openrec.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.ActionInput;
import org.openrec.guard.check.ModelGuard;
import org.openrec.people.Role;
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
                    "decision",
                    "rankInTen"),
            Set.of("reviewDelay", "escalationDelay", "revisionDelay", "revisionReminderDelay", "takeback"),
            Set.of("applicant", "service", "managers"),
            Set.of(Role.PARTNER),
            Map.of());

    /** Forms each with a field of a name that means something already, which is the form's name too. */
    static final List<String> SHADOWING = List.of(
            "notify",
            "issueCredential",
            "execution",
            "loopCounter",
            "nrOfInstances",
            "organisation",
            "takeback",
            "missingReviews",
            "decision");

    static final GuardContext CONTEXT = new GuardContext(
            Map.of(
                    "notify",
                    List.of(
                            ActionInput.notice("notice", LocalizedText.same("notice")),
                            ActionInput.recipient("recipient", LocalizedText.same("recipient"))),
                    "record",
                    List.of(),
                    "concludeReview",
                    List.of(),
                    "reopenReview",
                    List.of(),
                    "closeApplication",
                    List.of(ActionInput.choice(
                            "outcome",
                            LocalizedText.same("outcome"),
                            Map.of(
                                    "refused",
                                    LocalizedText.same("refused"),
                                    "abandoned",
                                    LocalizedText.same("abandoned")))),
                    "issueCredential",
                    List.of()),
            forms(),
            Map.of("review", Set.of(Role.STAFF), "completeApplication", Set.of(Role.STUDENT)),
            Set.of(
                    "badge-application",
                    "at-once",
                    "reads-once",
                    "reads-fifty",
                    "comes-back",
                    "comes-round-later",
                    "turns-round"),
            GuardFixtures::model,
            Map.of("application", APPLICATION));

    private GuardFixtures() {}

    private static Map<String, Set<String>> forms() {
        Map<String, Set<String>> forms = new HashMap<>();
        forms.put("review", Set.of());
        forms.put("completeApplication", Set.of());
        forms.put("opinion", Set.of("opinion"));
        SHADOWING.forEach(name -> forms.put(name, Set.of(name)));
        return forms;
    }

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
            case "reads-fifty" ->
                Optional.of(Drawing.of(key)
                        .in("serviceLane")
                        .start("start")
                        .step("userTask", "read", "", Snippets.status("staff"), Snippets.repeat("50"))
                        .end("end")
                        .go("start", "read", "end")
                        .file());
            case "comes-back" -> Optional.of(calling(key, "comes-round"));
            case "comes-round-later" -> Optional.of(calling(key, "comes-back"));
            case "turns-round" -> Optional.of(calling(key, "turns-round"));
            default -> Optional.empty();
        };
    }

    private static byte[] calling(String key, String other) {
        return Drawing.of(key)
                .start("start")
                .review("read")
                .call("back", other, "")
                .end("end")
                .go("start", "read", "back", "end")
                .file();
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
