package org.openrec.application.ui;

import java.util.Optional;
import org.openrec.application.ApplicationId;
import org.openrec.people.Actor;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.springframework.stereotype.Component;

/** The task by which a student goes on with an application. */
@Component
class ApplicationTasks {

    private static final int MOST = 100;

    private final Tasks tasks;

    ApplicationTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    Optional<TaskId> ofStudent(ApplicationId application, Actor student) {
        return tasks.page(student, TaskFilter.of(TaskFilter.Scope.MINE), Optional.empty(), MOST).items().stream()
                .filter(task -> task.subject().id().equals(application.toString()))
                .map(TaskEntry::id)
                .findFirst();
    }
}
