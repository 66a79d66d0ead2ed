package org.openrec.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openrec.shared.Changes;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a page follow what others change while it is open. */
public final class Live {

    private Live() {}

    /**
     * Runs the refresh in the page after each change of the topic, from its attachment to its end; as whoever opened the
     * page, since the thread that hears of changes is nobody's. A page that is shown again for another topic leaves the
     * first.
     */
    public static void follow(Component page, Changes changes, String topic, Runnable refresh) {
        follow(page, changes, Set.of(topic), refresh);
    }

    /** After each change of one of the topics; once for several that come before the page had its turn. */
    public static void follow(Component page, Changes changes, Set<String> topics, Runnable refresh) {
        Optional.ofNullable(ComponentUtil.getData(page, Following.class)).ifPresent(Following::end);
        Following following = new Following(page, changes, topics, refresh);
        ComponentUtil.setData(page, Following.class, following);
        page.getUI().filter(ui -> page.isAttached()).ifPresent(following::begin);
    }

    private static final class Following {

        private final Changes changes;
        private final Set<String> topics;
        private final Runnable refresh;
        private final Registration attaching;
        private final Registration detaching;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private List<Changes.Listening> listening = List.of();

        Following(Component page, Changes changes, Set<String> topics, Runnable refresh) {
            this.changes = changes;
            this.topics = topics;
            this.refresh = refresh;
            this.attaching = page.addAttachListener(attached -> begin(attached.getUI()));
            this.detaching = page.addDetachListener(detached -> pause());
        }

        void begin(UI ui) {
            pause();
            Runnable asReader = DelegatingSecurityContextRunnable.create(refresh, SecurityContextHolder.getContext());
            Runnable heard = () -> {
                if (!waiting.getAndSet(true)) {
                    ui.access(() -> {
                        waiting.set(false);
                        asReader.run();
                    });
                }
            };
            listening =
                    topics.stream().map(topic -> changes.listen(topic, heard)).toList();
        }

        void pause() {
            listening.forEach(Changes.Listening::close);
            listening = List.of();
        }

        void end() {
            pause();
            attaching.remove();
            detaching.remove();
        }
    }
}
