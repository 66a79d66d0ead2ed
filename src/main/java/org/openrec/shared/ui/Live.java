package org.openrec.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.openrec.shared.Changes;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a page follow what others change while it is open. */
public final class Live {

    private Live() {}

    /**
     * Runs the refresh in the page after each change of the topic, from its attachment to its end; as whoever opened the
     * page, since the thread that hears of changes is nobody's.
     */
    public static void follow(Component page, Changes changes, String topic, Runnable refresh) {
        page.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Runnable asReader = DelegatingSecurityContextRunnable.create(refresh, SecurityContextHolder.getContext());
            Changes.Listening listening = changes.listen(topic, () -> ui.access(asReader::run));
            page.addDetachListener(gone -> {
                gone.unregisterListener();
                listening.close();
            });
        });
    }
}
