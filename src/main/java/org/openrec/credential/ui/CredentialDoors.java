package org.openrec.credential.ui;

import org.openrec.shared.PublicPaths;
import org.openrec.shared.ui.frame.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors to the badges that somebody holds, and to checking any. */
@Configuration(proxyBeanMethods = false)
class CredentialDoors {

    @Bean
    PublicPaths publicPathsOfCredentials() {
        return PublicPaths.of(
                "/issuers/**", "/credentials/*.json", "/credentials/*.png", "/credentials/*.svg", "/credential.css");
    }

    @Bean
    Door doorToMyBadges() {
        return Door.forRoles("me", "credential.door", 30, "STUDENT");
    }

    @Bean
    Door doorToVerification() {
        return Door.forEveryone("verify", "credential.door.verify", 90).inFootForSignedIn();
    }
}
