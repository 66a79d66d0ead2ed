package org.openrec.application.ui;

import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.ui.DoorCount;
import org.openrec.task.Tasks;
import org.springframework.stereotype.Component;

/** The number beside "My applications": what students have to do for theirs. */
@Component
class WaitingApplications implements DoorCount {

    private final Tasks tasks;
    private final Actors actors;

    WaitingApplications(Tasks tasks, Actors actors) {
        this.tasks = tasks;
        this.actors = actors;
    }

    @Override
    public String door() {
        return "applications";
    }

    @Override
    public int waiting() {
        return actors.current()
                .filter(actor -> actor.has(Role.STUDENT))
                .map(tasks::waiting)
                .orElse(0);
    }

    @Override
    public String words() {
        return "shared.nav.tasks.count";
    }
}
