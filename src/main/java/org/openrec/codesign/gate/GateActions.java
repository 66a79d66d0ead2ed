package org.openrec.codesign.gate;

import java.util.function.Function;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
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

    @Bean
    Action countSupport(Gate gate) {
        return new NamedAction("countSupport", visit -> ProcessVariables.none()
                .with(BadgeCodesignProcess.SUPPORTERS, gate.supporters(badge(gate, visit))));
    }

    @Bean
    Action publishBadge(Gate gate) {
        return new NamedAction("publishBadge", visit -> {
            gate.publish(badge(gate, visit));
            return ProcessVariables.none();
        });
    }

    @Bean
    Action dropBadge(Gate gate) {
        return new NamedAction("dropBadge", visit -> {
            gate.drop(badge(gate, visit));
            return ProcessVariables.none();
        });
    }

    @Bean
    Action concludeGate(Gate gate) {
        return new NamedAction("concludeGate", visit -> ProcessVariables.none()
                .with(
                        BadgeCodesignProcess.PUBLISHED,
                        gate.published(InitiativeId.of(visit.subject().id()))));
    }

    private static PaperBadge badge(Gate gate, Visit visit) {
        return gate.badge(visit.variable(BadgeCodesignProcess.PAPER_BADGE)
                .orElseThrow(() -> new IllegalStateException("The step is not about a paper badge")));
    }

    private record NamedAction(String name, Function<Visit, ProcessVariables> body) implements Action {

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
