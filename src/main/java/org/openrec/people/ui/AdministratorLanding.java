package org.openrec.people.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.openrec.shared.ui.Landing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The administrator begins at the people and the health of the application. */
@Component
@Order(30)
class AdministratorLanding implements Landing {

    @Override
    public Optional<String> path(AuthenticationContext visitor) {
        return visitor.hasRole("ADMIN") ? Optional.of("people") : Optional.empty();
    }
}
