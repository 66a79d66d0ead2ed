package org.openrec.process.internal;

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
class Diagrams {

    private final Map<String, Diagram> known = new ConcurrentHashMap<>();
    private final ObjectProvider<RepositoryService> repository;

    /** Asked for late: the engine is made with the listeners that read diagrams. */
    Diagrams(ObjectProvider<RepositoryService> repository) {
        this.repository = repository;
    }

    Diagram of(DelegateExecution execution) {
        return of(execution.getProcessDefinitionId(), execution);
    }

    Diagram of(DelegateTask task) {
        return of(task.getProcessDefinitionId(), task);
    }

    Diagram of(String definitionId) {
        return known.computeIfAbsent(
                definitionId, id -> Diagram.of(repository.getObject().getBpmnModelInstance(id)));
    }

    private Diagram of(String definitionId, BpmnModelExecutionContext context) {
        return known.computeIfAbsent(definitionId, id -> Diagram.of(context.getBpmnModelInstance()));
    }
}
