package org.openrec.people.calls;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openrec.shared.Texts;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Refusals of the API by Spring Security, as problem documents (RFC 9457). */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final LocaleResolver locales;
    private final String challenge;

    ApiRefusals(ObjectMapper json, LocaleResolver localeResolver, Environment environment) {
        this.json = json;
        this.locales = localeResolver;
        this.challenge = environment.acceptsProfiles(Profiles.of("production")) ? "Bearer" : "Basic realm=\"Openrec\"";
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof InternalAuthenticationServiceException) {
            // nobody could look: that is no wrong password
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "shared.busy");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        answer(request, response, HttpStatus.UNAUTHORIZED, "shared.signIn");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "shared.forbidden");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(),
                ProblemDetail.forStatusAndDetail(status, Texts.get(locales.resolveLocale(request), key)));
    }
}
