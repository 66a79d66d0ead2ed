package org.openrec.process.internal;

import org.camunda.bpm.engine.TaskService;
import org.openrec.people.PersonId;
import org.openrec.task.EngineTasks;
import org.openrec.task.ProcessVariables;
import org.openrec.task.TaskId;
import org.springframework.stereotype.Component;

/** Moves user tasks in the engine. */
@Component
class EngineTasksInCamunda implements EngineTasks {

    private final TaskService tasks;

    EngineTasksInCamunda(TaskService tasks) {
        this.tasks = tasks;
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
        tasks.complete(task.value(), variables.asMap());
    }
}
