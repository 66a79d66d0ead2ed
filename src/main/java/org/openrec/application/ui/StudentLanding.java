package org.openrec.application.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.openrec.application.course.BegunRequests;
import org.openrec.application.course.FollowUp;
import org.openrec.shared.ui.frame.Landing;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Students begin at what they have begun; the first time there is nothing, and the catalogue says more. */
@Component
@Order(30)
class StudentLanding implements Landing {

    private final BegunRequests drafts;
    private final FollowUp followUp;

    StudentLanding(BegunRequests drafts, FollowUp followUp) {
        this.drafts = drafts;
        this.followUp = followUp;
    }

    @Override
    public Optional<String> path(AuthenticationContext visitor) {
        boolean begun =
                visitor.hasRole("STUDENT") && (followUp.any() || !drafts.all().isEmpty());
        return begun ? Optional.of("applications") : Optional.empty();
    }
}
