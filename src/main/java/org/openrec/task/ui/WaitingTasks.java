package org.openrec.task.ui;

import org.openrec.people.Actors;
import org.openrec.shared.ui.DoorCount;
import org.openrec.task.Tasks;
import org.springframework.stereotype.Component;

/** The number beside "Tasks" in the header. */
@Component
class WaitingTasks implements DoorCount {

    private final Tasks tasks;
    private final Actors actors;

    WaitingTasks(Tasks tasks, Actors actors) {
        this.tasks = tasks;
        this.actors = actors;
    }

    @Override
    public String door() {
        return "tasks";
    }

    @Override
    public String words() {
        return "shared.nav.tasks.count";
    }

    @Override
    public int waiting() {
        return actors.current().map(tasks::waiting).orElse(0);
    }
}
