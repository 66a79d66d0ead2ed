package org.openrec.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.openrec.shared.Changes;

/** Lets a page follow what others change while it is open. */
public final class Live {

    private Live() {}

    /** Runs the refresh in the page after each change of the topic, from its attachment to its end. */
    public static void follow(Component page, Changes changes, String topic, Runnable refresh) {
        page.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Changes.Listening listening = changes.listen(topic, () -> ui.access(refresh::run));
            page.addDetachListener(gone -> {
                gone.unregisterListener();
                listening.close();
            });
        });
    }
}
