package org.openrec.codesign.gate;

import java.util.Optional;
import java.util.function.Function;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.Effect;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagram of the gate calls. */
@Configuration(proxyBeanMethods = false)
class GateActions {

    /** Nothing is published that the sponsor has not signed off. */
    private static final Effect APPROVED =
            Effect.NONE.needing(CaseCondition.is("sponsorDecision", "approved"), "codesign.law.publishingUnapproved");

    @Bean
    Action countSupport(Gate gate) {
        return new NamedAction(
                "countSupport", Effect.NONE.giving(BadgeCodesignProcess.SUPPORTERS), visit -> ProcessVariables.none()
                        .with(BadgeCodesignProcess.SUPPORTERS, gate.supporters(badge(gate, visit))));
    }

    @Bean
    Action publishBadge(Gate gate) {
        return new NamedAction("publishBadge", APPROVED, visit -> {
            gate.publish(badge(gate, visit));
            return ProcessVariables.none();
        });
    }

    @Bean
    Action dropBadge(Gate gate) {
        return new NamedAction("dropBadge", Effect.NONE, visit -> {
            gate.drop(badge(gate, visit));
            return ProcessVariables.none();
        });
    }

    @Bean
    Action concludeGate(Gate gate) {
        return new NamedAction(
                "concludeGate", Effect.NONE.giving(BadgeCodesignProcess.PUBLISHED), visit -> ProcessVariables.none()
                        .with(
                                BadgeCodesignProcess.PUBLISHED,
                                gate.published(InitiativeId.of(visit.subject().id()))));
    }

    private static PaperBadge badge(Gate gate, Visit visit) {
        return gate.badge(visit.variable(BadgeCodesignProcess.PAPER_BADGE)
                .orElseThrow(() -> new IllegalStateException("The step is not about a paper badge")));
    }

    private record NamedAction(String name, Effect effect, Function<Visit, ProcessVariables> body) implements Action {

        @Override
        public Effect effect(Function<String, Optional<String>> inputs) {
            return effect;
        }

        @Override
        public LocalizedText label() {
            return Texts.both("codesign.action." + name);
        }

        @Override
        public ProcessVariables run(Visit visit) {
            return body.apply(visit);
        }
    }
}
