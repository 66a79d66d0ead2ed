package org.openrec.shared.ui.frame;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the texts of all features. */
@Component
class TextsI18NProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Language.FR.locale(), Language.EN.locale());
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
