package org.openrec.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done, and takes it back on a press. */
public final class Undo {

    private static final int MILLIS = 10_000;

    private Undo() {}

    public static void offer(String done, String undo, Runnable back) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(MILLIS);
        notification.add(new Span(done), new Button(undo, click -> {
            notification.close();
            back.run();
        }));
        notification.open();
    }
}
