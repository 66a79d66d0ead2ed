package org.openrec.process.internal;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.openrec.people.PersonId;
import org.openrec.task.EngineTasks;
import org.openrec.task.ProcessVariables;
import org.openrec.task.TaskId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves user tasks in the engine. */
@Component
class EngineTasksInCamunda implements EngineTasks {

    private final TaskService tasks;
    private final JdbcClient jdbc;

    EngineTasksInCamunda(TaskService tasks, JdbcClient jdbc) {
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    @Override
    public void assign(TaskId task, PersonId person) {
        tasks.setAssignee(task.value(), person.toString());
    }

    @Override
    public void unassign(TaskId task) {
        tasks.setAssignee(task.value(), null);
    }

    @Override
    public void complete(TaskId task, PersonId person, ProcessVariables variables) {
        waitForOthersOfTheSameCase(task);
        try {
            tasks.complete(task.value(), variables.asMap());
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The case of " + task + " moved at the same moment", e);
        }
    }

    /** Two reviewers who finish two instances of one step at once must both succeed, one after the other. */
    private void waitForOthersOfTheSameCase(TaskId id) {
        Task task = tasks.createTaskQuery().taskId(id.value()).singleResult();
        if (task != null) {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(task.getProcessInstanceId())
                    .query((row, number) -> true)
                    .single();
        }
    }
}
