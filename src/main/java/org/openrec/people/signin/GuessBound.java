package org.openrec.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.openrec.people.ui.door.LoginView;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops before the doors of the pages whoever has guessed too often, and says so. */
final class GuessBound extends OncePerRequestFilter {

    private final Guesses guesses;

    GuessBound(Guesses guesses) {
        this.guesses = guesses;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !LoginView.DOORS.contains(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = Optional.ofNullable(request.getParameter("username")).orElse("");
        boolean asksForLink = LoginView.ASK_FOR_LINK.equals(request.getServletPath());
        if (guesses.areTooMany(request.getRemoteAddr(), name)
                || asksForLink && guesses.isOneLinkTooMany(request.getRemoteAddr())) {
            response.sendRedirect("/" + LoginView.ROUTE + "?" + LoginView.TOO_OFTEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
