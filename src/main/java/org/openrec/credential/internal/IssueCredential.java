package org.openrec.credential.internal;

import org.openrec.application.ApplicationId;
import org.openrec.application.process.ApplicationOutcomes;
import org.openrec.cases.Action;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.credential.Issuance;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Signs and issues the badge of an accepted application. */
@Component("issueCredential")
class IssueCredential implements Action {

    private final Issuance issuance;
    private final ApplicationOutcomes applications;

    IssueCredential(Issuance issuance, ApplicationOutcomes applications) {
        this.issuance = issuance;
        this.applications = applications;
    }

    @Override
    public String name() {
        return "issueCredential";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("credential.action.issueCredential");
    }

    @Override
    public boolean apart() {
        return true;
    }

    @Override
    public ProcessVariables run(Visit visit) {
        ApplicationId application = ApplicationId.of(visit.subject().id());
        applications.acceptUnlessConcluded(application);
        issuance.issue(application, visit.process());
        return ProcessVariables.none();
    }
}
