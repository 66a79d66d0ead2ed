package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.openrec.application.course.Awarded;
import org.openrec.credential.Award;
import org.openrec.credential.AwardSource;
import org.openrec.credential.ui.AwardStory;

/** A badge that came of a request was awarded for what the request told. */
@org.springframework.stereotype.Component
class StoryOfApplication implements AwardStory {

    private final Awarded awarded;

    StoryOfApplication(Awarded awarded) {
        this.awarded = awarded;
    }

    @Override
    public Optional<Component> of(Award award, Locale locale) {
        return Optional.of(award)
                .filter(it -> it.source().kind() == AwardSource.Kind.REQUEST)
                .map(it -> new AwardedFor(awarded.of(it.id().value()), locale));
    }
}
