package org.openrec.application.process;

import static org.openrec.application.ApplicationMarks.ABANDONED;
import static org.openrec.application.ApplicationMarks.ANSWERED;
import static org.openrec.application.ApplicationMarks.HEARD;
import static org.openrec.application.ApplicationMarks.HELD;
import static org.openrec.application.ApplicationMarks.REFUSED;
import static org.openrec.application.ApplicationMarks.SIGNED;
import static org.openrec.application.ApplicationMarks.TAKEN_BACK;
import static org.openrec.application.ApplicationMarks.TOLD_OF_ABANDONMENT;
import static org.openrec.application.ApplicationMarks.TOLD_OF_REFUSAL;
import static org.openrec.application.ApplicationMarks.WITHDRAWN;
import static org.openrec.application.ApplicationMarks.decided;
import static org.openrec.application.BadgeApplicationProcess.APPLICANT;
import static org.openrec.application.BadgeApplicationProcess.MISSING_REVIEWS;
import static org.openrec.cases.effect.CaseCondition.all;
import static org.openrec.cases.effect.CaseCondition.always;
import static org.openrec.cases.effect.CaseCondition.any;
import static org.openrec.cases.effect.CaseCondition.marked;
import static org.openrec.cases.effect.CaseCondition.unmarked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openrec.application.ApplicationId;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.cases.WrittenNotice;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.CaseLaws;
import org.openrec.cases.effect.Claim;
import org.openrec.cases.effect.Effect;
import org.openrec.cases.effect.Law;
import org.openrec.people.Role;
import org.springframework.stereotype.Component;

/** What must hold of every request, whatever diagram it follows. */
@Component
class ApplicationLaws implements CaseLaws {

    private static final String CONTRARY = "application.law.noticeContrary";

    @Override
    public String type() {
        return ApplicationId.SUBJECT;
    }

    @Override
    public Set<String> facts() {
        return BadgeApplicationProcess.FACTS;
    }

    @Override
    public Optional<Start> start(String process) {
        return switch (process) {
            case BadgeApplicationProcess.KEY -> Optional.of(new Start(Set.of(), Set.of(MISSING_REVIEWS)));
            case BadgeApplicationProcess.RENEWAL -> Optional.of(new Start(Set.of(HELD), Set.of(MISSING_REVIEWS)));
            default -> Optional.empty();
        };
    }

    @Override
    public Map<String, Effect> messages() {
        return Map.of(
                BadgeApplicationProcess.MESSAGE_WITHDRAWN,
                        Effect.NONE.marking(WITHDRAWN).ending(),
                BadgeApplicationProcess.MESSAGE_TAKEN_BACK, Effect.NONE.giving(MISSING_REVIEWS));
    }

    /** What an applicant is told must have happened. */
    @Override
    public Effect notice(String notice, String recipient) {
        if (!recipient.equals(APPLICANT)) {
            return Effect.NONE;
        }
        return switch (notice) {
            case "badgeIssued", "badgeRenewed" -> Effect.NONE.needing(marked(SIGNED), CONTRARY);
            case "applicationRefused" ->
                Effect.NONE
                        .needing(unmarked(SIGNED, ABANDONED, WITHDRAWN), CONTRARY)
                        .marking(TOLD_OF_REFUSAL);
            case "applicationAbandoned", "badgeEnded" ->
                Effect.NONE
                        .needing(unmarked(SIGNED, REFUSED, WITHDRAWN), CONTRARY)
                        .marking(TOLD_OF_ABANDONMENT);
            case "applicationWithdrawn" -> Effect.NONE.needing(marked(WITHDRAWN), CONTRARY);
            case WrittenNotice.KEY ->
                Effect.NONE.marking(TOLD_OF_REFUSAL, isRefused()).marking(TOLD_OF_ABANDONMENT, marked(ABANDONED));
            default -> Effect.NONE;
        };
    }

    private static CaseCondition isRefused() {
        return any(marked(REFUSED), decided("refused"));
    }

    /** Whoever is asked beside the service has reasons as well. */
    @Override
    public Effect answered(Role role) {
        return role == Role.STUDENT ? Effect.NONE : Effect.NONE.marking(HEARD).marking(ANSWERED);
    }

    @Override
    public List<Law> atEnd() {
        return List.of(
                new Law(
                        all(isRefused(), unmarked(WITHDRAWN)),
                        marked(TOLD_OF_REFUSAL),
                        "application.law.refusalSilent"),
                new Law(marked(ABANDONED), marked(TOLD_OF_ABANDONMENT), "application.law.abandonmentSilent"),
                new Law(
                        always(),
                        any(
                                marked(HEARD),
                                marked(SIGNED),
                                marked(TAKEN_BACK),
                                marked(REFUSED),
                                marked(ABANDONED),
                                marked(WITHDRAWN)),
                        "application.law.endWithoutOutcome"));
    }

    @Override
    public List<Claim> claims() {
        return List.of(
                claim(
                        marked(SIGNED),
                        "\\bbadge\\b.*\\b(délivré|signé|émis|attribué|obtenu)|\\b(délivré|signé|émis|attribué|obtenu)\\b.*\\bbadge",
                        "\\bbadge\\b.*\\b(issued|signed|awarded|granted|earned)|\\b(issued|signed|awarded|granted|earned)\\b.*\\bbadge"),
                claim(marked(REFUSED), "\\brefusée?\\b", "\\b(refused|rejected|declined)\\b"),
                claim(marked(WITHDRAWN), "\\bretirée?\\b|\\bretiré votre\\b", "\\bwithdrawn\\b"));
    }

    private static Claim claim(CaseCondition holds, String... words) {
        return new Claim(
                Stream.of(words)
                        .map(it -> Pattern.compile(
                                it, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS))
                        .toList(),
                holds);
    }
}
