package org.openrec.shared.ui.stranger;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first answer to a stranger needs no session of this server: one begins when the application asks for its page. Who
 * only reads, such as a search engine or who makes a preview, never has one.
 */
@Component
class SessionsOnDemand extends OncePerRequestFilter {

    private final Clock clock;

    SessionsOnDemand(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return !reads
                || request.getRequestedSessionId() != null
                || request.getUserPrincipal() != null
                || request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Stranger(request, clock), response);
    }

    private static final class Stranger extends HttpServletRequestWrapper {

        private static final Set<String> TOKENS = Set.of(CsrfToken.class.getName(), "_csrf");

        private final Clock clock;
        private @Nullable HttpSession session;

        private Stranger(HttpServletRequest request, Clock clock) {
            super(request);
            this.clock = clock;
        }

        /** A token against forged requests is kept in the session: there is nothing yet that could be forged. */
        @Override
        public @Nullable Object getAttribute(String name) {
            return TOKENS.contains(name) ? null : super.getAttribute(name);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            if (session == null && create) {
                session = new FleetingSession(getServletContext(), clock);
            }
            return session;
        }

        @Override
        public @Nullable HttpSession getSession() {
            return getSession(true);
        }
    }
}
