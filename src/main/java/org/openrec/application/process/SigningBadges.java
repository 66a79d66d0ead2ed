package org.openrec.application.process;

import org.openrec.application.ApplicationId;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
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
