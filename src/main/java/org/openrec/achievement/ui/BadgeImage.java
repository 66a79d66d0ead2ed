package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.openrec.achievement.PublishedAchievement;

/** The picture of a version; its name always stands beside it, so it says nothing to a screen reader. */
public class BadgeImage extends Image {

    private static final long serialVersionUID = 1L;

    BadgeImage(PublishedAchievement achievement) {
        this();
        setSrc("achievements/" + achievement.id() + "/versions/" + achievement.version() + "/image.svg");
    }

    /** One that is published nowhere yet: a complete SVG document. */
    public BadgeImage(String svg) {
        this();
        setSrc("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private BadgeImage() {
        setAlt("");
        getElement().setAttribute("width", "512").setAttribute("height", "512");
    }
}
