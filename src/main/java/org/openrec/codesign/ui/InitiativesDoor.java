package org.openrec.codesign.ui;

import org.openrec.shared.ui.frame.Door;
import org.openrec.shared.ui.frame.Landing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to the initiatives, where the accompanist and partners begin. */
@Configuration(proxyBeanMethods = false)
class InitiativesDoor {

    @Bean
    Door doorToInitiatives(WaitingInInitiatives waiting) {
        return Door.forSignedIn("initiatives", "codesign.door", 50).with(waiting::count, "task.door.waiting");
    }

    @Bean
    @Order(20)
    Landing partiesBegin() {
        return Landing.forRoles("initiatives", "ACCOMPANIST", "PARTNER");
    }
}
