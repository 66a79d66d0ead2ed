package org.openrec.shared.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.openrec.shared.Texts;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/** What a browser shows when an address outside of the screens, such as that of a file, leads nowhere. */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%2$s · Openrec</title><link rel="stylesheet" href="%3$s"></head>
            <body><main><h1>%2$s</h1><p class="reading">%4$s</p><p><a href="%5$s">%6$s</a></p></main></body></html>
            """;

    private final LocaleResolver locales;

    PlainErrorPage(LocaleResolver localeResolver) {
        this.locales = localeResolver;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Locale locale = locales.resolveLocale(request);
        String what =
                switch (status) {
                    case NOT_FOUND -> "shared.notFound";
                    case UNAUTHORIZED, FORBIDDEN -> "shared.denied";
                    default -> "shared.unexpected";
                };
        String page = PAGE.formatted(
                locale.getLanguage(),
                text(locale, what + ".title"),
                request.getContextPath() + "/openrec.css",
                text(locale, what + ".text"),
                request.getContextPath() + "/",
                text(locale, "shared.notFound.action"));
        ModelAndView answer = new ModelAndView(html(page));
        answer.setStatus(status);
        return answer;
    }

    private static String text(Locale locale, String key) {
        return HtmlUtils.htmlEscape(Texts.get(locale, key));
    }

    private static View html(String page) {
        return (model, request, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(page);
        };
    }
}
