package org.openrec.codesign.ui;

import org.openrec.shared.ui.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door to the initiatives. */
@Configuration(proxyBeanMethods = false)
class InitiativesDoor {

    @Bean
    Door doorToInitiatives() {
        return Door.forSignedIn("initiatives", "codesign.door", 50);
    }
}
