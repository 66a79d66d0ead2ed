package org.openrec.studio.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.openrec.shared.ui.Landing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Managers begin at their processes. */
@Component
@Order(10)
class StudioLanding implements Landing {

    @Override
    public Optional<String> path(AuthenticationContext visitor) {
        return visitor.hasRole("MANAGER") ? Optional.of("studio") : Optional.empty();
    }
}
