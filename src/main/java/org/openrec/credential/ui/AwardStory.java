package org.openrec.credential.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.openrec.credential.Award;
import org.springframework.modulith.NamedInterface;

/** What led to an award, as the feature that knows it tells it where its holder shows that. */
@NamedInterface("story")
public interface AwardStory {

    /** Empty if it is none of this feature's. */
    Optional<Component> of(Award award, Locale locale);
}
