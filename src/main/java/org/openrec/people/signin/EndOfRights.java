package org.openrec.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads anew at each request of a screen in which groups its person is. A session in which one is missing since the
 * request before ends, and the page offers to sign in again; what a new one allows counts from the next signing in.
 */
final class EndOfRights extends OncePerRequestFilter {

    private static final String GROUPS = EndOfRights.class.getName() + ".groups";

    private final People people;
    private final SessionBook sessions;

    EndOfRights(People people, SessionBook sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (signedIn != null && session != null && !(signedIn instanceof AnonymousAuthenticationToken)) {
            Optional<Actor> actor = people.actor(signedIn.getName())
                    .filter(it -> it.groupCodes().containsAll(before(session)));
            if (actor.isPresent()) {
                keep(session, actor.get().groupCodes());
                sessions.used(session, actor.get().id(), request);
            } else {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }

    private static Set<?> before(HttpSession session) {
        return session.getAttribute(GROUPS) instanceof Set<?> groups ? groups : Set.of();
    }

    private static void keep(HttpSession session, Set<String> groups) {
        if (!groups.equals(session.getAttribute(GROUPS))) {
            session.setAttribute(GROUPS, new TreeSet<>(groups));
        }
    }
}
