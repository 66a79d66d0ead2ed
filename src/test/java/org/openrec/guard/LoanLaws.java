package org.openrec.guard;

import static org.openrec.cases.effect.CaseCondition.all;
import static org.openrec.cases.effect.CaseCondition.any;
import static org.openrec.cases.effect.CaseCondition.is;
import static org.openrec.cases.effect.CaseCondition.marked;
import static org.openrec.cases.effect.CaseCondition.unmarked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.CaseLaws;
import org.openrec.cases.effect.Claim;
import org.openrec.cases.effect.Effect;
import org.openrec.cases.effect.Law;
import org.openrec.people.Role;

/**
 * The laws of a made-up feature: a reader says at once what becomes of the request. The guard knows of them only what they
 * declare here.
 */
final class LoanLaws implements CaseLaws {

    private static final String CONTRARY = "application.law.noticeContrary";
    private static final CaseCondition REFUSED = any(marked("closed"), all(marked("read"), is("decision", "refused")));

    private static final Set<String> CALLED = Set.of(
            "at-once", "reads-once", "reads-fifty", "comes-back", "comes-round-later", "turns-round", "asks-opinion");

    static final Effect READS = Effect.NONE.marking("read").marking("reviewed").giving("decision");
    static final Effect COMPLETES = Effect.NONE.clearing("reviewed");
    static final Effect REOPENS = Effect.NONE.clearing("reviewed");
    static final Effect CONCLUDES = Effect.NONE
            .needing(marked("reviewed"), "application.law.nothingToConclude")
            .giving("decision");
    static final Effect SIGNS = Effect.NONE
            .needing(marked("read"), "application.law.signingUndecided")
            .needing(unmarked("toldOfRefusal", "toldOfAbandonment"), "application.law.signingContrary")
            .marking("signed");

    static Effect closes(Function<String, Optional<String>> inputs) {
        return inputs.apply("outcome").filter("refused"::equals).isPresent()
                ? Effect.NONE.marking("closed")
                : Effect.NONE.marking("abandoned");
    }

    static Effect told(Function<String, Optional<String>> inputs) {
        return Effect.NONE.telling();
    }

    @Override
    public String type() {
        return "application";
    }

    @Override
    public Set<String> facts() {
        return Set.of(
                "applicant",
                "organisation",
                "reviewers",
                "reviewDelay",
                "escalationDelay",
                "revisionDelay",
                "revisionReminderDelay",
                "takeback",
                "rankInTen");
    }

    @Override
    public Optional<Start> start(String process) {
        return CALLED.contains(process) ? Optional.empty() : Optional.of(new Start(Set.of(), Set.of("missingReviews")));
    }

    @Override
    public Map<String, Effect> messages() {
        return Map.of(
                "applicationWithdrawn", Effect.NONE.marking("withdrawn").ending(), "decisionTakenBack", Effect.NONE);
    }

    @Override
    public Effect notice(String notice, String recipient) {
        if (!recipient.equals("applicant")) {
            return Effect.NONE;
        }
        return switch (notice) {
            case "badgeIssued" -> Effect.NONE.needing(marked("signed"), CONTRARY);
            case "applicationRefused" ->
                Effect.NONE.needing(unmarked("signed", "abandoned"), CONTRARY).marking("toldOfRefusal");
            case "applicationAbandoned" ->
                Effect.NONE.needing(unmarked("signed", "closed"), CONTRARY).marking("toldOfAbandonment");
            case "written" ->
                Effect.NONE.marking("toldOfRefusal", REFUSED).marking("toldOfAbandonment", marked("abandoned"));
            default -> Effect.NONE;
        };
    }

    @Override
    public Effect answered(Role role) {
        return Effect.NONE;
    }

    @Override
    public List<Law> atEnd() {
        return List.of(
                new Law(marked("closed"), marked("toldOfRefusal"), "application.law.refusalSilent"),
                new Law(marked("abandoned"), marked("toldOfAbandonment"), "application.law.abandonmentSilent"));
    }

    @Override
    public List<Claim> claims() {
        return List.of(new Claim(List.of(Pattern.compile("délivré|issued")), marked("signed")));
    }
}
