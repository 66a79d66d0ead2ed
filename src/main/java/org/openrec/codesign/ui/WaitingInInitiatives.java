package org.openrec.codesign.ui;

import org.openrec.codesign.InitiativeId;
import org.openrec.people.Actors;
import org.openrec.task.Tasks;
import org.openrec.task.ui.TasksDoor;
import org.springframework.stereotype.Component;

/** Tasks of initiatives that wait for those who have no door to the task list: students, for the most part. */
@Component
class WaitingInInitiatives {

    private final Tasks tasks;
    private final Actors actors;

    WaitingInInitiatives(Tasks tasks, Actors actors) {
        this.tasks = tasks;
        this.actors = actors;
    }

    int count() {
        return actors.current()
                .filter(actor -> !TasksDoor.isOpenTo(actor))
                .map(actor -> tasks.waiting(actor, InitiativeId.SUBJECT))
                .orElse(0);
    }
}
