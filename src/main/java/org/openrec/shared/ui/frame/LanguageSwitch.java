package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.openrec.shared.Language;

/** Goes over to the other language and stays on the page. */
class LanguageSwitch extends NativeButton {

    private static final long serialVersionUID = 1L;

    LanguageSwitch() {
        Language other = Language.of(UI.getCurrent().getLocale()) == Language.FR ? Language.EN : Language.FR;
        Span shortName = new Span(getTranslation("shared.language.other.short"));
        shortName.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation("shared.language.other"));
        name.addClassName("visually-hidden");
        add(shortName, name);
        getElement().setAttribute("lang", other.locale().getLanguage());
        addClickListener(click -> switchTo(other));
    }

    private void switchTo(Language language) {
        UI ui = UI.getCurrent();
        ui.getSession().setLocale(language.locale());
        ui.getPage().executeJs("document.cookie = $0; window.location.reload()", LanguageCookie.of(language));
    }
}
