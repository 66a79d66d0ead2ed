package org.openrec.application.process;

import java.util.Optional;
import java.util.function.Function;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationMarks;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.Effect;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The actions by which a process signs the badge of an accepted request: its first, or one in the place of the one it renews. */
@Configuration(proxyBeanMethods = false)
class SigningBadges {

    @Bean
    Action issueCredential(BadgeOfApplication badges, ApplicationOutcomes applications) {
        return new Signs("issueCredential", badges, applications);
    }

    @Bean
    Action renewCredential(BadgeOfApplication badges, ApplicationOutcomes applications) {
        return new Signs("renewCredential", badges, applications);
    }

    private record Signs(String name, BadgeOfApplication badges, ApplicationOutcomes applications) implements Action {

        @Override
        public LocalizedText label() {
            return Texts.both("application.action." + name);
        }

        @Override
        public Effect effect(Function<String, Optional<String>> inputs) {
            return Effect.NONE
                    .needing(ApplicationMarks.decided("accepted"), "application.law.signingUndecided")
                    .needing(
                            CaseCondition.unmarked(
                                    ApplicationMarks.TOLD_OF_REFUSAL,
                                    ApplicationMarks.TOLD_OF_ABANDONMENT,
                                    ApplicationMarks.REFUSED,
                                    ApplicationMarks.ABANDONED,
                                    ApplicationMarks.WITHDRAWN),
                            "application.law.signingContrary")
                    .marking(ApplicationMarks.SIGNED);
        }

        @Override
        public boolean apart() {
            return true;
        }

        @Override
        public ProcessVariables run(Visit visit) {
            ApplicationId application = ApplicationId.of(visit.subject().id());
            applications.acceptUnlessConcluded(application);
            badges.issue(application, visit.process());
            return ProcessVariables.none();
        }
    }
}
