package org.openrec.people.ui;

import java.util.Optional;
import org.openrec.people.Role;
import org.openrec.people.ui.setup.Missing;
import org.openrec.shared.PublicPaths;
import org.openrec.shared.ui.frame.Door;
import org.openrec.shared.ui.frame.FootLink;
import org.openrec.shared.ui.frame.Landing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to people and health, where the administrator begins. */
@Configuration(proxyBeanMethods = false)
class PeopleDoor {

    @Bean
    PublicPaths publicPathsOfPeople() {
        return PublicPaths.of("/login.css", "/first-door/*", "/sign-in/cas", "/passkeys.js");
    }

    @Bean
    Door doorToPeople() {
        return Door.forRoles("people", "people.door", 80, "ADMIN").leadingTo("setup");
    }

    @Bean
    Door doorToOrganisations() {
        return Door.forRoles("organisations", "people.organisations.door", 81, "ADMIN");
    }

    @Bean
    Door doorToOwnOrganisation() {
        return Door.forRoles("organisations", "people.organisations.door.own", 83, "STAFF")
                .inFootForSignedIn();
    }

    @Bean
    Door doorToAccessRules() {
        return Door.forRoles("access-rules", "people.rules.door", 82, "ADMIN");
    }

    @Bean
    FootLink help() {
        return new FootLink(HelpView.ROUTE, "people.help.link", 10);
    }

    @Bean
    @Order(30)
    Landing administratorsBegin(Missing missing) {
        return visitor -> visitor.hasRole(Role.ADMIN.name())
                ? Optional.of(missing.steps().isEmpty() ? "people" : "setup")
                : Optional.empty();
    }
}
