package org.openrec.shared.ui.stranger;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How many pages are kept open in the memory of this node: so many for one session, and so many for all strangers
 * together. Past that the one that was idle for the longest goes; whoever looks at it opens it again.
 */
@Component
class PageBounds implements VaadinServiceInitListener {

    static final int MOST_OF_A_SESSION = 30;

    private static final long serialVersionUID = 1L;
    private static final int FEWEST_OF_STRANGERS = 40;

    /** A page takes a few hundred kilobytes: strangers never get more than a tenth of the heap by this. */
    private static final long HEAP_FOR_ONE = 4L * 1024 * 1024;

    private final int mostOfStrangers;
    private final transient Map<UI, VaadinSession> ofStrangers = new HashMap<>();

    @Autowired
    PageBounds() {
        this((int) Math.max(FEWEST_OF_STRANGERS, Runtime.getRuntime().maxMemory() / HEAP_FOR_ONE));
    }

    PageBounds(int mostOfStrangers) {
        this.mostOfStrangers = mostOfStrangers;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        UI page = event.getUI();
        VaadinSession session = page.getSession();
        Collection<UI> ofSession = session.getUIs();
        if (ofSession.size() > MOST_OF_A_SESSION) {
            longestIdle(ofSession.stream().filter(it -> it != page).toList()).ifPresent(it -> close(it, session));
        }
        if (VaadinRequest.getCurrent().getUserPrincipal() == null) {
            remember(page, session);
            page.addDetachListener(closed -> forget(page));
        }
    }

    private synchronized void remember(UI page, VaadinSession session) {
        ofStrangers.put(page, session);
        if (ofStrangers.size() > mostOfStrangers) {
            List<UI> others =
                    ofStrangers.keySet().stream().filter(it -> it != page).toList();
            longestIdle(others).ifPresent(it -> close(it, ofStrangers.remove(it)));
        }
    }

    private synchronized void forget(UI page) {
        ofStrangers.remove(page);
    }

    synchronized int ofStrangers() {
        return ofStrangers.size();
    }

    /** A page tells every few minutes that it is still there. */
    private static Optional<UI> longestIdle(List<UI> pages) {
        return pages.stream()
                .min(Comparator.comparingLong((UI page) -> page.getInternals().getLastHeartbeatTimestamp()));
    }

    /** On another thread's time if that one is busy with the session; a session without pages holds nothing else. */
    private static void close(UI page, @Nullable VaadinSession session) {
        if (session != null) {
            session.access(() -> page.accessSynchronously(() -> {
                page.close();
                session.removeUI(page);
            }));
        }
    }
}
