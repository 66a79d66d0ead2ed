package org.openrec.people.ui;

import org.openrec.shared.ui.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to people and health. */
@Configuration(proxyBeanMethods = false)
class PeopleDoor {

    @Bean
    Door doorToPeople() {
        return Door.forRoles("people", "people.door", 80, "ADMIN");
    }
}
