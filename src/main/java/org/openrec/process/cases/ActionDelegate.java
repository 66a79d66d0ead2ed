package org.openrec.process.cases;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.openrec.cases.Action;
import org.openrec.cases.CaseHeld;
import org.openrec.cases.ProcessVersion;
import org.openrec.cases.Visit;
import org.openrec.process.models.CaseDiagram;
import org.openrec.process.models.CaseDiagrams;
import org.openrec.shared.Subject;

/** The one delegate of the engine: calls the action that a step names, and gives its answer to the case. */
final class ActionDelegate implements JavaDelegate {

    private final Action action;
    private final CaseDiagrams diagrams;
    private final Incidents incidents;

    ActionDelegate(Action action, CaseDiagrams diagrams, Incidents incidents) {
        this.incidents = incidents;
        this.action = action;
        this.diagrams = diagrams;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseDiagram diagram = diagrams.of(execution);
        Subject subject = new Subject(diagram.subjectType(), execution.getProcessBusinessKey());
        CaseDiagram.Step step = diagram.step(execution.getCurrentActivityId());
        try {
            action.run(new VisitInCamunda(subject, step, execution)).asMap().forEach(execution::setVariable);
        } catch (CaseHeld held) {
            throw incidents.of(held, execution);
        }
    }

    private record VisitInCamunda(Subject subject, CaseDiagram.Step step, DelegateExecution execution)
            implements Visit {

        @Override
        public String id() {
            return execution.getActivityInstanceId();
        }

        @Override
        public ProcessVersion process() {
            ProcessDefinition definition = execution
                    .getProcessEngineServices()
                    .getRepositoryService()
                    .getProcessDefinition(execution.getProcessDefinitionId());
            return new ProcessVersion(definition.getKey(), definition.getVersion());
        }

        @Override
        public String input(String name) {
            return step.required(name);
        }

        @Override
        public Optional<String> variable(String name) {
            return Optional.ofNullable(execution.getVariable(name)).map(String::valueOf);
        }
    }
}
