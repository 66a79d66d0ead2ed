package org.openrec.process.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** Tells features that a case has come to its end, by whatever way. */
@Component
public class EndOfCases implements ExecutionListener {

    private final CaseDiagrams diagrams;
    private final SubjectKinds kinds;

    EndOfCases(CaseDiagrams diagrams, SubjectKinds kinds) {
        this.diagrams = diagrams;
        this.kinds = kinds;
    }

    @Override
    public void notify(DelegateExecution execution) {
        boolean called = execution.getSuperExecution() != null;
        String id = execution.getProcessBusinessKey();
        if (!called && id != null) {
            Subject subject = new Subject(diagrams.of(execution).subjectType(), id);
            kinds.of(subject).ifPresent(kind -> kind.course().caseEnded(subject));
        }
    }
}
