package org.openrec.task.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.openrec.shared.ui.Landing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Staff and sponsors begin at their task list. */
@Component
@Order(40)
class TasksLanding implements Landing {

    @Override
    public Optional<String> path(AuthenticationContext visitor) {
        return visitor.hasAnyRole("STAFF", "SPONSOR") ? Optional.of("tasks") : Optional.empty();
    }
}
