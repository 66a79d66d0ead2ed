package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Here;
import org.springframework.stereotype.Component;

/** Gives each session its language, its words for a lost connection, and plain words when something fails. */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String CONNECTION = """
            const indicator = document.querySelector("vaadin-connection-indicator");
            indicator?.setAttribute("role", "status");
            Object.assign(indicator ?? {}, { onlineText: $0, offlineText: $1, reconnectingText: $2 });
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(SessionSetup::sessionInit);
        event.getSource().addUIInitListener(ui -> prepare(ui.getUI()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language(page.getVaadinRequest()).locale().getLanguage()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
    }

    private static void sessionInit(SessionInitEvent event) {
        event.getSession().setLocale(language(event.getRequest()).locale());
        event.getSession().setErrorHandler(new PoliteErrorHandler());
    }

    /** The one chosen here, else the first of Accept-Language that Openrec speaks, else that of the house. */
    static Language language(VaadinRequest request) {
        return LanguageCookie.read(request).or(() -> accepted(request)).orElseGet(Here::language);
    }

    /** Without the header the servlet answers with the locale of the machine, which nobody chose. */
    private static Optional<Language> accepted(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.spoken(locale).stream())
                        .findFirst();
    }

    private static void prepare(UI ui) {
        // Vaadin's indicator stands outside of every landmark; as a status it may (WAI-ARIA 1.2, 5.3.4)
        ui.getPage()
                .executeJs(
                        CONNECTION,
                        ui.getTranslation("shared.connection.online"),
                        ui.getTranslation("shared.connection.offline"),
                        ui.getTranslation("shared.connection.lost"));
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shared.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shared.connection.gaveUp"));
    }

    private static SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.get(locale, "shared.session.title"));
        messages.setSessionExpiredMessage(Texts.get(locale, "shared.session.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.get(locale, "shared.session.title"));
        messages.setCookiesDisabledMessage(Texts.get(locale, "shared.session.cookies"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Texts.get(locale, "shared.unexpected.title"));
        messages.setInternalErrorMessage(Texts.get(locale, "shared.unexpected.text"));
        return messages;
    }
}
