package org.openrec.studio.ui;

import org.openrec.shared.ui.frame.Door;
import org.openrec.shared.ui.frame.Landing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to the diagrams, where managers begin. */
@Configuration(proxyBeanMethods = false)
class StudioDoor {

    @Bean
    Door doorToStudio() {
        return Door.forRoles("studio", "studio.door", 70, "MANAGER");
    }

    @Bean
    @Order(10)
    Landing managersBegin() {
        return Landing.forRoles("studio", "MANAGER");
    }
}
