package org.openrec.shared.ui.frame;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Optional;

/** Where somebody's work is, for those whose work a feature has: a bean of that feature. */
public interface Landing {

    /** The path in the product; empty if the work of this person is not there. */
    Optional<String> path(AuthenticationContext visitor);

    /** @param roles by their names */
    static Landing forRoles(String path, String... roles) {
        return visitor -> visitor.hasAnyRole(Arrays.asList(roles)) ? Optional.of(path) : Optional.empty();
    }
}
