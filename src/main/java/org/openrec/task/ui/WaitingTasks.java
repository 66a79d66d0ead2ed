package org.openrec.task.ui;

import org.openrec.people.Actors;
import org.openrec.shared.ui.DoorCount;
import org.openrec.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The number beside "Tasks". */
@Configuration(proxyBeanMethods = false)
class WaitingTasks {

    @Bean
    DoorCount doorOfTasks(Tasks tasks, Actors actors) {
        return new DoorCount("tasks", () -> actors.current().map(tasks::waiting).orElse(0), "shared.nav.tasks.count");
    }
}
