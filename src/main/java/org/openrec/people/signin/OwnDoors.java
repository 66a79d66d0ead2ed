package org.openrec.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.openrec.people.ui.door.LoginView;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is sent to a door by a page of ours, or by no page at all: browsers say where a form comes from. */
final class OwnDoors implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return LoginView.DOORS.contains(request.getServletPath()) && isOurs(request);
    }

    private static boolean isOurs(HttpServletRequest request) {
        String host = String.valueOf(request.getHeader(HttpHeaders.HOST));
        return Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
                .map(origin -> origin.replaceFirst("^https?://", "").equalsIgnoreCase(host))
                .orElse(true);
    }
}
