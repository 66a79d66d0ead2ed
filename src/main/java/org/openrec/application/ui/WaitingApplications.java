package org.openrec.application.ui;

import org.openrec.people.Actors;
import org.openrec.shared.ui.DoorCount;
import org.openrec.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The number beside "My applications": what students have to do for theirs. */
@Configuration(proxyBeanMethods = false)
class WaitingApplications {

    /** Only students have that door. */
    @Bean
    DoorCount doorOfApplications(Tasks tasks, Actors actors) {
        return new DoorCount(
                "applications", () -> actors.current().map(tasks::waiting).orElse(0), "shared.nav.tasks.count");
    }
}
