package org.openrec.codesign.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.openrec.shared.ui.Landing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accompanist and partners begin at their initiatives. */
@Component
@Order(20)
class InitiativesLanding implements Landing {

    @Override
    public Optional<String> path(AuthenticationContext visitor) {
        return visitor.hasAnyRole("ACCOMPANIST", "PARTNER") ? Optional.of("initiatives") : Optional.empty();
    }
}
