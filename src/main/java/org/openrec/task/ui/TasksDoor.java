package org.openrec.task.ui;

import java.util.EnumSet;
import java.util.Set;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.ui.frame.Door;
import org.openrec.shared.ui.frame.Landing;
import org.openrec.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to the task list, with how many tasks wait; staff and sponsors begin there. */
@Configuration(proxyBeanMethods = false)
public class TasksDoor {

    private static final Set<Role> ROLES =
            EnumSet.of(Role.STAFF, Role.PARTNER, Role.ACCOMPANIST, Role.SPONSOR, Role.MANAGER, Role.ADMIN);

    /** Who else has tasks is told where the thing is that they are about. */
    public static boolean isOpenTo(Actor actor) {
        return ROLES.stream().anyMatch(actor::has);
    }

    @Bean
    Door doorToTasks(Tasks tasks, Actors actors) {
        return Door.forRoles(
                        "tasks", "task.door", 40, ROLES.stream().map(Role::name).toArray(String[]::new))
                .with(() -> actors.current().map(tasks::waiting).orElse(0), "task.door.waiting");
    }

    @Bean
    @Order(40)
    Landing staffBegin() {
        return Landing.forRoles("tasks", "STAFF", "SPONSOR");
    }
}
