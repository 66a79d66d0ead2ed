package org.openrec.application.process;

import org.openrec.application.ApplicationId;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Signs a new badge in the place of the one that a request is to renew; of a request that renews none, it is its first. */
@Component("renewCredential")
class RenewCredential implements Action {

    private final BadgeOfApplication badges;
    private final ApplicationOutcomes applications;

    RenewCredential(BadgeOfApplication badges, ApplicationOutcomes applications) {
        this.badges = badges;
        this.applications = applications;
    }

    @Override
    public String name() {
        return "renewCredential";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("application.action.renewCredential");
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
