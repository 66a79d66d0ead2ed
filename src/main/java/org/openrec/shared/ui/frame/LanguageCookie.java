package org.openrec.shared.ui.frame;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openrec.shared.Language;

/** Keeps the language that somebody chose, in a cookie that says nothing else. */
final class LanguageCookie {

    static final String NAME = "openrec-language";

    private LanguageCookie() {}

    static Optional<Language> read(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .findFirst()
                        .flatMap(cookie -> Language.spoken(Locale.forLanguageTag(cookie.getValue())));
    }

    /** What the browser is told to keep for a year. */
    static String of(Language language) {
        return NAME + "=" + language.locale().getLanguage() + "; path=/; max-age=31536000; samesite=lax";
    }
}
