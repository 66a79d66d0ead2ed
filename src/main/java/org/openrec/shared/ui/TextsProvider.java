package org.openrec.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Lets {@code getTranslation} read the texts of all features; the first locale is the one for everybody else. */
@Component
class TextsProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
