package org.openrec.achievement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.NoticeBox;

/** What a reader can do with a badge: what a feature knows of their request for it, or ask for it the first time. */
class NextStep extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES_A_CRITERION = 10;

    /**
     * @param successor what is asked for in its place, if it takes no requests any more
     * @param earlier whether the reader looks at a version that another has followed
     */
    NextStep(
            PublishedAchievement achievement,
            Optional<PublishedAchievement> successor,
            boolean earlier,
            List<BadgeAction> actions) {
        add(
                earlier
                        ? today(achievement)
                        : actions.stream()
                                .flatMap(action -> action.of(achievement, getLocale()).stream())
                                .findFirst()
                                .orElseGet(() -> firstTime(achievement, successor)));
    }

    private Component today(PublishedAchievement achievement) {
        return new Div(
                NoticeBox.information("", getTranslation("achievement.earlier", achievement.version())),
                new Anchor("badges/" + achievement.id(), getTranslation("achievement.earlier.current")));
    }

    private Component firstTime(PublishedAchievement achievement, Optional<PublishedAchievement> successor) {
        if (achievement.retired()) {
            Div over = new Div(NoticeBox.waiting("", getTranslation("achievement.retired")));
            successor.ifPresent(it -> over.add(new ActionLink(
                    "badges/" + it.id(),
                    getTranslation("achievement.successor", it.name().in(getLocale())))));
            return over;
        }
        Paragraph time = new Paragraph(getTranslation("achievement.time", minutes(achievement)));
        time.addClassNames("quiet", "small");
        return new Div(new ActionLink("apply/" + achievement.id(), getTranslation("achievement.apply")), time);
    }

    /** A rough guess: ten minutes a criterion to tell and to find what shows it. */
    private static int minutes(PublishedAchievement achievement) {
        return MINUTES_A_CRITERION * Math.max(1, achievement.criteria().size());
    }
}
