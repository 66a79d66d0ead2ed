package org.openrec.shared.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;

/** Where somebody's work is, for those whose work a feature has: a bean of that feature. */
public interface Landing {

    /** The path in the product; empty if the work of this person is not there. */
    Optional<String> path(AuthenticationContext visitor);
}
