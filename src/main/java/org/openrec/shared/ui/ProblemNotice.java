package org.openrec.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Optional;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;

/** Tells somebody, beside what they are doing, that something went another way than hoped, or well. */
public final class ProblemNotice {

    private static final int SECONDS_OF_GOOD_NEWS = 6;

    private ProblemNotice() {}

    /** Stays until closed: what the person wrote is still in the page. */
    public static void show(Problem problem) {
        show(problem.text(Language.of(UI.getCurrent().getLocale())));
    }

    /** As {@link #show(Problem)}, for a text already in the person's language. */
    public static void show(String text) {
        Notification notification = notification(text);
        notification.addThemeVariants(NotificationVariant.LUMO_WARNING);
        notification.setAssertive(true);
        notification.setDuration(0);
        notification.open();
    }

    /** What has been done, for a few seconds or until the next good news. */
    public static void done(String text) {
        UI ui = UI.getCurrent();
        Optional.ofNullable(ComponentUtil.getData(ui, GoodNews.class))
                .ifPresent(last -> last.notification().close());
        Notification notification = notification(text);
        notification.setDuration(SECONDS_OF_GOOD_NEWS * 1000);
        notification.open();
        ComponentUtil.setData(ui, GoodNews.class, new GoodNews(notification));
    }

    private record GoodNews(Notification notification) {}

    private static Notification notification(String text) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Button close = new Button(UI.getCurrent().getTranslation("shared.close"), click -> notification.close());
        notification.add(new Span(text), close);
        return notification;
    }
}
