package org.openrec.process.models;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The diagrams of deployed versions, each read once: a deployed version never changes. */
@Component
public class CaseDiagrams {

    private final Map<String, CaseDiagram> known = new ConcurrentHashMap<>();
    private final ObjectProvider<RepositoryService> repository;

    /** Asked for late: the engine is made with the listeners that read diagrams. */
    CaseDiagrams(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    public CaseDiagram of(DelegateExecution execution) {
        return of(execution.getProcessDefinitionId(), execution);
    }

    public CaseDiagram of(DelegateTask task) {
        return of(task.getProcessDefinitionId(), task);
    }

    public CaseDiagram of(String definitionId) {
        return known.computeIfAbsent(
                definitionId, id -> CaseDiagram.of(repository.getObject().getBpmnModelInstance(id)));
    }

    /** Of the version that cases are started with today. */
    public CaseDiagram latest(String process) {
        return of(repository
                .getObject()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId());
    }

    private CaseDiagram of(String definitionId, BpmnModelExecutionContext context) {
        return known.computeIfAbsent(definitionId, id -> CaseDiagram.of(context.getBpmnModelInstance()));
    }
}
