package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.Image;
import org.openrec.achievement.PublishedAchievement;

/** The picture of a version; its name always stands beside it, so it says nothing to a screen reader. */
class BadgeImage extends Image {

    private static final long serialVersionUID = 1L;

    BadgeImage(PublishedAchievement achievement) {
        super("achievements/" + achievement.id() + "/versions/" + achievement.version() + "/image.svg", "");
        getElement().setAttribute("width", "512").setAttribute("height", "512");
    }
}
