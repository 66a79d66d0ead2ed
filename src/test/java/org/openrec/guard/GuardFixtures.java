package org.openrec.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openrec.cases.ActionInput;
import org.openrec.cases.effect.Effect;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.PossibleValues;
import org.openrec.guard.check.ModelGuard;
import org.openrec.people.Group;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;

final class GuardFixtures {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final Given LASTING = Given.always(PossibleValues.lasting(Duration.ofHours(12)));

    private static final SubjectFacts APPLICATION = new SubjectFacts(
            Map.ofEntries(
                    Map.entry("applicant", Given.always(PossibleValues.text())),
                    Map.entry("organisation", Given.always(PossibleValues.text())),
                    Map.entry("reviewers", Given.always(PossibleValues.whole(1, 3))),
                    Map.entry("missingReviews", Given.always(PossibleValues.whole(1, 3))),
                    Map.entry("reviewDelay", LASTING),
                    Map.entry("escalationDelay", LASTING),
                    Map.entry("revisionDelay", LASTING),
                    Map.entry("revisionReminderDelay", LASTING),
                    Map.entry("takeback", LASTING),
                    Map.entry("decision", Given.always(PossibleValues.oneOf("accepted", "notYet", "refused"))),
                    Map.entry("rankInTen", Given.always(PossibleValues.whole(1, 10)))),
            Set.of("applicant", "service", "managers"),
            Set.of(Role.PARTNER),
            Map.of(),
            new LoanLaws());

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
                    action(
                            false,
                            LoanLaws::told,
                            ActionInput.notice("notice", LocalizedText.same("notice")),
                            ActionInput.recipient("recipient", LocalizedText.same("recipient"))),
                    "record",
                    new ActionFacts(List.of(), false, true, inputs -> Effect.NONE),
                    "concludeReview",
                    action(false, inputs -> LoanLaws.CONCLUDES),
                    "reopenReview",
                    action(false, inputs -> LoanLaws.REOPENS),
                    "closeApplication",
                    action(
                            false,
                            LoanLaws::closes,
                            ActionInput.choice(
                                    "outcome",
                                    LocalizedText.same("outcome"),
                                    Map.of(
                                            "refused",
                                            LocalizedText.same("refused"),
                                            "abandoned",
                                            LocalizedText.same("abandoned")))),
                    "issueCredential",
                    action(true, inputs -> LoanLaws.SIGNS)),
            forms(),
            Set.of(
                    "badge-application",
                    "at-once",
                    "reads-once",
                    "reads-fifty",
                    "comes-back",
                    "comes-round-later",
                    "turns-round"),
            GuardFixtures::model,
            new Everybody(),
            Map.of("application", APPLICATION));

    private static ActionFacts action(
            boolean apart, Function<Function<String, Optional<String>>, Effect> effect, ActionInput... inputs) {
        return new ActionFacts(List.of(inputs), apart, false, effect);
    }

    private GuardFixtures() {}

    private static Map<String, FormFacts> forms() {
        Map<String, FormFacts> forms = new HashMap<>();
        forms.put("review", new FormFacts(Map.of(), Set.of(Role.STAFF), Optional.of(LoanLaws.READS)));
        forms.put(
                "completeApplication", new FormFacts(Map.of(), Set.of(Role.STUDENT), Optional.of(LoanLaws.COMPLETES)));
        forms.put("opinion", form("opinion", Given.always(PossibleValues.oneOf("yes", "no"))));
        forms.put("count", form("count", Given.always(PossibleValues.whole(0, 5))));
        forms.put(
                "amount",
                form("amount", Given.maybe(new PossibleValues.Number(BigDecimal.ZERO, BigDecimal.TEN, false))));
        SHADOWING.forEach(name -> forms.put(name, form(name, Given.always(PossibleValues.text()))));
        return forms;
    }

    private static FormFacts form(String field, Given given) {
        return new FormFacts(Map.of(field, given), Set.of(), Optional.empty());
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

    /** Two people in each group, and nobody where there is nobody. */
    private record Everybody() implements Staffing {

        @Override
        public boolean knows(Group group) {
            return !group.code().contains("nowhere");
        }

        @Override
        public int members(Group group) {
            return 2;
        }

        @Override
        public List<Group> ofLane(Role role) {
            return List.of(Group.of(role));
        }
    }
}
