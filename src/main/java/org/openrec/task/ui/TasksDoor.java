package org.openrec.task.ui;

import org.openrec.people.Actors;
import org.openrec.shared.ui.frame.Door;
import org.openrec.shared.ui.frame.Landing;
import org.openrec.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to the task list, with how many tasks wait; staff and sponsors begin there. */
@Configuration(proxyBeanMethods = false)
class TasksDoor {

    @Bean
    Door doorToTasks(Tasks tasks, Actors actors) {
        return Door.forRoles("tasks", "task.door", 40, "STAFF", "PARTNER", "ACCOMPANIST", "SPONSOR", "MANAGER", "ADMIN")
                .with(() -> actors.current().map(tasks::waiting).orElse(0), "task.door.waiting");
    }

    @Bean
    @Order(40)
    Landing staffBegin() {
        return Landing.forRoles("tasks", "STAFF", "SPONSOR");
    }
}
