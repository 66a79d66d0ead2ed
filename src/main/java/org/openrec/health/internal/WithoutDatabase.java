package org.openrec.health.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openrec.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * While the database is away every door says so at once (503, RFC 9110, 15.6.4), and none says that a password is wrong or
 * that something is not there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class WithoutDatabase extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(WithoutDatabase.class);
    private static final String SECONDS = "5";

    /** What is served from the application itself. */
    private static final Pattern STANDS_ALONE =
            Pattern.compile("/actuator/.*|/VAADIN/(build|static)/.*|/(fonts/)?[^/]+\\.(css|js|woff2)");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="refresh" content="%4$s">
            <title>%2$s · Openrec</title><link rel="stylesheet" href="/openrec.css"></head>
            <body><main><h1>%2$s</h1><p class="reading">%3$s</p></main></body></html>
            """;

    private final DatabaseWatch database;
    private final ObjectMapper json;
    private final LocaleResolver locales;

    WithoutDatabase(DatabaseWatch database, ObjectMapper json, LocaleResolver localeResolver) {
        this.database = database;
        this.json = json;
        this.locales = localeResolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STANDS_ALONE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.isAway()) {
            answer(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (InternalAuthenticationServiceException | DataAccessResourceFailureException fault) {
            // it has just gone, and was noticed here first
            if (response.isCommitted()) {
                throw fault;
            }
            LOG.warn("No answer to {}: {}", request.getRequestURI(), fault.toString());
            response.reset();
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locales.resolveLocale(request);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(
                    response.getOutputStream(),
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.SERVICE_UNAVAILABLE, Texts.get(locale, "health.away.text")));
        } else {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getWriter()
                    .write(PAGE.formatted(
                            locale.getLanguage(),
                            Texts.get(locale, "health.away.title"),
                            Texts.get(locale, "health.away.text"),
                            SECONDS));
        }
    }
}
