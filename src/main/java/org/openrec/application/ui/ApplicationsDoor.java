package org.openrec.application.ui;

import org.openrec.application.ApplicationId;
import org.openrec.people.Actors;
import org.openrec.shared.PublicPaths;
import org.openrec.shared.ui.frame.Door;
import org.openrec.task.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to what a student has begun and sent, with what waits there. */
@Configuration(proxyBeanMethods = false)
class ApplicationsDoor {

    @Bean
    PublicPaths publicPathsOfApplications() {
        return PublicPaths.of("/applications.css");
    }

    @Bean
    Door doorToApplications(Tasks tasks, Actors actors) {
        return Door.forRoles("applications", "application.door", 20, "STUDENT")
                .with(
                        () -> actors.current()
                                .map(actor -> tasks.waiting(actor, ApplicationId.SUBJECT))
                                .orElse(0),
                        "application.door.waiting");
    }
}
