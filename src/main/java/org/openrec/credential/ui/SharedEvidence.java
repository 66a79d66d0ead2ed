package org.openrec.credential.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.openrec.credential.Credential;

/** What a badge was awarded for, as its holder shows it to whoever sees the badge: a bean of the feature that has it. */
public interface SharedEvidence {

    /** Asked only for what the holder shares. */
    Optional<Component> of(Credential credential);
}
