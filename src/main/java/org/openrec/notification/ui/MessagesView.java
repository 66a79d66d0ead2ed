package org.openrec.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.openrec.notification.Message;
import org.openrec.notification.Messages;
import org.openrec.people.Actor;
import org.openrec.people.Actors;

/** What Openrec has told the person, the newest first. */
@Route("messages")
@PermitAll
@StyleSheet("context://messages.css")
class MessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private final Messages messages;
    private final Actors actors;

    MessagesView(Messages messages, Actors actors) {
        this.messages = messages;
        this.actors = actors;
        addClassName("messages");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.messages.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(actors.require());
    }

    private void show(Actor reader) {
        removeAll();
        add(new H1(getTranslation("notification.messages.title")));
        List<Message> newest = messages.newest(reader, SHOWN);
        if (newest.isEmpty()) {
            add(new Paragraph(getTranslation("notification.messages.empty")));
            return;
        }
        int unread = messages.unread(reader);
        add(new Paragraph(getTranslation("notification.messages.unread", unread)));
        UnorderedList list = new UnorderedList();
        list.addClassName("message-list");
        newest.forEach(message -> list.add(new MessageItem(message, opened -> open(reader, opened))));
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
