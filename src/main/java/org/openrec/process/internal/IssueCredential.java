package org.openrec.process.internal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openrec.application.ApplicationId;
import org.openrec.credential.Issuance;
import org.openrec.process.Action;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Signs and issues the badge of an accepted application. */
@Component("issueCredential")
class IssueCredential implements Action {

    private final Issuance issuance;

    IssueCredential(Issuance issuance) {
        this.issuance = issuance;
    }

    @Override
    public String name() {
        return "issueCredential";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("process.action.issueCredential");
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuance.issue(ApplicationId.of(execution.getProcessBusinessKey()));
    }
}
