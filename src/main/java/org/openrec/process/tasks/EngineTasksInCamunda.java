package org.openrec.process.tasks;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.openrec.cases.CaseHeld;
import org.openrec.cases.ProcessVariables;
import org.openrec.process.cases.Incidents;
import org.openrec.process.cases.OneAtATime;
import org.openrec.shared.Subject;
import org.openrec.task.EngineTasks;
import org.openrec.task.TaskId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Moves user tasks in the engine. */
@Component
class EngineTasksInCamunda implements EngineTasks {

    private static final Logger LOG = LoggerFactory.getLogger(EngineTasksInCamunda.class);

    private final TaskService tasks;
    private final OneAtATime oneAtATime;
    private final Incidents incidents;

    EngineTasksInCamunda(TaskService tasks, OneAtATime oneAtATime, Incidents incidents) {
        this.tasks = tasks;
        this.oneAtATime = oneAtATime;
        this.incidents = incidents;
    }

    @Override
    public void complete(TaskId task, Subject subject, ProcessVariables variables) {
        // two reviewers who finish two instances of one step at once must both succeed
        oneAtATime.on(subject);
        Optional<Incidents.Place> place = placeOf(task);
        try {
            tasks.complete(task.value(), variables.asMap());
            place.ifPresent(incidents::over);
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The case of " + task + " moved at the same moment", e);
        } catch (ProcessEngineException e) {
            LOG.warn("The case of {} cannot go on", task, e);
            throw incidents.of(CaseHeld.stuck(), any -> placeOf(task));
        }
    }

    private Optional<Incidents.Place> placeOf(TaskId task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task.value()).singleResult())
                .map(open -> new Incidents.Place(open.getProcessInstanceId(), open.getTaskDefinitionKey()));
    }
}
