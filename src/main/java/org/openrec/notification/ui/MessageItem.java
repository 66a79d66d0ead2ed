package org.openrec.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import org.openrec.notification.Message;

/** One message: what, when, and where to go on. */
class MessageItem extends ListItem {

    MessageItem(Message message, Consumer<Message> open) {
        addClassName("message");
        H2 title = new H2(message.title());
        if (!message.read()) {
            addClassName("message-unread");
            Span mark = new Span(getTranslation("notification.messages.new"));
            mark.addClassName("message-new");
            title.add(mark);
        }
        Paragraph when = new Paragraph(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(message.createdAt().atZone(ZoneId.systemDefault())));
        when.addClassName("message-when");
        Button goOn = new Button(getTranslation("notification.messages.open"), click -> open.accept(message));
        goOn.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        goOn.setAriaLabel(getTranslation("notification.messages.openNamed", message.title()));
        Paragraph body = new Paragraph(message.body());
        body.addClassName("message-body");
        add(title, when, body, goOn);
    }
}
