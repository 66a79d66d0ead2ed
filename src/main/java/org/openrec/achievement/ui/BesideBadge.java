package org.openrec.achievement.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.openrec.achievement.PublishedAchievement;

/** What another feature tells of a badge on its page, below what it asks for: a bean of the feature that knows. */
public interface BesideBadge {

    Optional<Component> of(PublishedAchievement achievement, Locale locale);
}
