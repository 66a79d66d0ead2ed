package org.openrec.shared.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Gives each session its language, its words for a lost connection, and plain words when something fails. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(SessionSetup::sessionInit);
        event.getSource().addUIInitListener(ui -> words(ui.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
    }

    private static void sessionInit(SessionInitEvent event) {
        LanguageCookie.read(event.getRequest())
                .ifPresent(chosen -> event.getSession().setLocale(chosen.locale()));
        event.getSession().setErrorHandler(new PoliteErrorHandler());
    }

    private static void words(UI ui) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shared.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shared.connection.gaveUp"));
    }

    private static SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.get(locale, "shared.session.title"));
        messages.setSessionExpiredMessage(Texts.get(locale, "shared.session.text"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Texts.get(locale, "shared.unexpected.title"));
        messages.setInternalErrorMessage(Texts.get(locale, "shared.unexpected.text"));
        return messages;
    }
}
