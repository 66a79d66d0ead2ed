package org.openrec.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.openrec.notification.Message;
import org.openrec.notification.Messages;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** What Openrec has told the person, the newest first. */
@Route(value = "messages", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://messages.css")
class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 100;

    private final transient Messages messages;
    private final transient Actors actors;
    private final transient Clock clock;

    MessagesView(Messages messages, Actors actors, Clock clock) {
        this.messages = messages;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("notification.messages.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(actors.require());
    }

    private void show(Actor reader) {
        removeAll();
        List<Message> newest = messages.newest(reader, SHOWN);
        int unread = messages.unread(reader);
        String title = getTranslation("notification.messages.title");
        if (newest.isEmpty()) {
            add(new PageHeader(title, ""));
            add(new EmptyState(
                    getTranslation("notification.messages.emptyTitle"),
                    getTranslation(
                            reader.has(Role.STUDENT)
                                    ? "notification.messages.empty"
                                    : "notification.messages.empty.reminders")));
            return;
        }
        add(new PageHeader(title, getTranslation("notification.messages.unread", unread)));
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        newest.forEach(message -> list.add(new MessageItem(message, clock.instant(), opened -> open(reader, opened))));
        add(list);
        if (unread > 0) {
            add(new Button(getTranslation("notification.messages.markAllRead"), click -> {
                messages.markAllRead(reader);
                show(reader);
            }));
        }
    }

    private void open(Actor reader, Message message) {
        messages.markRead(reader, message.id());
        getUI().ifPresent(ui -> ui.navigate(message.link().substring(1)));
    }
}
