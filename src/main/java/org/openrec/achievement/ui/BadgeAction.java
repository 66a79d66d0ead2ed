package org.openrec.achievement.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Optional;
import org.openrec.achievement.PublishedAchievement;

/** What whoever is here can do on the page of a badge, other than ask for it the first time: a bean of the feature that knows. */
public interface BadgeAction {

    Optional<Component> of(PublishedAchievement achievement, Locale locale);
}
