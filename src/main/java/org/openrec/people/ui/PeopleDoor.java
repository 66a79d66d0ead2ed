package org.openrec.people.ui;

import org.openrec.shared.PublicPaths;
import org.openrec.shared.ui.frame.Door;
import org.openrec.shared.ui.frame.Landing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to people and health, where the administrator begins. */
@Configuration(proxyBeanMethods = false)
class PeopleDoor {

    @Bean
    PublicPaths publicPathsOfPeople() {
        return PublicPaths.of("/login.css", "/first-door/*");
    }

    @Bean
    Door doorToPeople() {
        return Door.forRoles("people", "people.door", 80, "ADMIN");
    }

    @Bean
    Door doorToOrganisations() {
        return Door.forRoles("organisations", "people.organisations.door", 81, "ADMIN");
    }

    @Bean
    Door doorToAccessRules() {
        return Door.forRoles("access-rules", "people.rules.door", 82, "ADMIN");
    }

    @Bean
    @Order(30)
    Landing administratorsBegin() {
        return Landing.forRoles("people", "ADMIN");
    }
}
