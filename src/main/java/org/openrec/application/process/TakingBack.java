package org.openrec.application.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationMarks;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.Effect;
import org.openrec.credential.Award;
import org.openrec.credential.AwardStanding.State;
import org.openrec.credential.PublicReason;
import org.openrec.credential.Speaker;
import org.openrec.credential.status.AwardChanges;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The actions by which a process takes a badge back, for a time or for ever. */
@Configuration(proxyBeanMethods = false)
class TakingBack {

    private static final String REASON = "publicReason";
    private static final Map<String, PublicReason> REASONS =
            PublicReason.toChoose().stream().collect(Collectors.toMap(PublicReason::code, Function.identity()));

    @Bean
    Action suspendCredential(BadgeOfApplication badges, AwardChanges changes) {
        return new TakesBack("suspendCredential", Set.of(State.GOOD), State.SUSPENDED, badges, changes);
    }

    @Bean
    Action revokeCredential(BadgeOfApplication badges, AwardChanges changes) {
        return new TakesBack("revokeCredential", Set.of(State.GOOD, State.SUSPENDED), State.REVOKED, badges, changes);
    }

    private record TakesBack(String name, Set<State> from, State to, BadgeOfApplication badges, AwardChanges changes)
            implements Action {

        @Override
        public LocalizedText label() {
            return Texts.both("application.action." + name);
        }

        @Override
        public List<ActionInput> inputs() {
            return List.of(ActionInput.choice(
                    REASON,
                    Texts.both("application.action.takingBack.reason"),
                    REASONS.keySet().stream()
                            .collect(Collectors.toMap(
                                    Function.identity(), code -> Texts.both("credential.reason." + code)))));
        }

        @Override
        public Effect effect(Function<String, Optional<String>> inputs) {
            return Effect.NONE
                    .needing(
                            CaseCondition.any(
                                    CaseCondition.marked(ApplicationMarks.SIGNED),
                                    CaseCondition.marked(ApplicationMarks.HELD)),
                            "application.law.nothingToTakeBack")
                    .clearing(ApplicationMarks.SIGNED)
                    .marking(ApplicationMarks.TAKEN_BACK);
        }

        /** What stands so already stays so: a job that repeats says nothing more. */
        @Override
        public ProcessVariables run(Visit visit) {
            PublicReason reason = Optional.ofNullable(REASONS.get(visit.input(REASON)))
                    .orElseThrow(() -> new IllegalStateException("No such reason: " + visit.input(REASON)));
            Award award = badges.about(ApplicationId.of(visit.subject().id()))
                    .orElseThrow(() -> new IllegalStateException("There is no badge to take back yet"));
            if (from.contains(award.standing().state())) {
                changes.change(
                        award,
                        from,
                        to,
                        Optional.of(reason),
                        Texts.both("credential.reason." + reason.code()),
                        new Speaker(Optional.empty(), "Openrec", visit.process().process()));
            }
            return ProcessVariables.none();
        }
    }
}
