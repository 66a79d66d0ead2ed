package org.openrec.shared.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Bounds what anybody sends: how large, how slowly, and how many at once. Bodies that come slowly hold a thread each;
 * those that only ask for something always find one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestBodies extends OncePerRequestFilter {

    private static final long LARGEST = 1024 * 1024;
    /** Files, and badges with their images: a little more than is taken, so that a file just too large is told so. */
    private static final long LARGEST_FILE = ShownFile.LARGEST + 2L * 1024 * 1024;

    private static final int MOST_AT_ONCE = 400;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ObjectMapper json;
    private final LocaleResolver locales;

    RequestBodies(ObjectMapper json, LocaleResolver localeResolver) {
        this.json = json;
        this.locales = localeResolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = most(request);
        if (request.getContentLengthLong() > most) {
            refuse(request, response, BodyRefused.tooLarge());
        } else if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            refuse(request, response, BodyRefused.tooMany());
        } else {
            try {
                pass(new Bounded(request, most), response, chain);
            } finally {
                places.release();
            }
        }
    }

    private void pass(Bounded request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            Optional<BodyRefused> refused = BodyRefused.in(e);
            if (refused.isEmpty() || response.isCommitted()) {
                throw e;
            }
            refuse(request, response, refused.get());
        }
    }

    private static long most(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        boolean file = type.startsWith("multipart/")
                || Stream.of("/VAADIN/dynamic/", "/api/verify").anyMatch(request.getRequestURI()::startsWith);
        return file ? LARGEST_FILE : LARGEST;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, BodyRefused refused)
            throws IOException {
        HttpStatus status = refused.status();
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(),
                ProblemDetail.forStatusAndDetail(status, Texts.get(locales.resolveLocale(request), refused.key())));
    }

    /** Whoever asks for parameters and not for the stream lets the server read a form, which has bounds of its own. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;
        private Optional<BoundedBody> body = Optional.empty();

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body.isEmpty()) {
                body = Optional.of(new BoundedBody(super.getInputStream(), most));
            }
            return body.get();
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = Optional.ofNullable(getCharacterEncoding()).orElse(StandardCharsets.UTF_8.name());
            return new BufferedReader(new InputStreamReader(getInputStream(), Charset.forName(encoding)));
        }
    }
}
