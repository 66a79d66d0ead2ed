package org.openrec.studio.ui;

import org.openrec.shared.ui.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to the diagrams. */
@Configuration(proxyBeanMethods = false)
class StudioDoor {

    @Bean
    Door doorToStudio() {
        return Door.forRoles("studio", "studio.door", 70, "MANAGER");
    }
}
