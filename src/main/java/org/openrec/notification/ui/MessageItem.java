package org.openrec.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import org.openrec.notification.Message;
import org.openrec.shared.setting.Dates;

/** One message: what, when, and where to go on. */
class MessageItem extends ListItem {

    private static final long serialVersionUID = 1L;

    MessageItem(Message message, Instant now, Consumer<Message> open) {
        addClassNames("row", "message");
        H2 title = new H2(message.title());
        if (!message.read()) {
            addClassName("message-unread");
            Span mark = new Span(getTranslation("notification.messages.new"));
            mark.addClassNames("tag", "now");
            title.add(mark);
        }
        Span when = new Span(Dates.dateTime(message.createdAt(), now, getLocale()));
        when.addClassName("row-detail");
        Paragraph body = new Paragraph(message.body());
        body.addClassName("message-body");
        Div words = new Div(title, when, body);
        words.addClassName("row-words");
        Button goOn = new Button(getTranslation("notification.messages.open"), click -> open.accept(message));
        goOn.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        goOn.setAriaLabel(getTranslation("notification.messages.openNamed", message.title()));
        add(words, goOn);
    }
}
