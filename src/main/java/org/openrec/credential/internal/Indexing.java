package org.openrec.credential.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells search engines to keep away from credentials that are not public, and everyone that there is none where they may
 * not see one. Screens answer only after their frame is loaded, too late for both.
 */
@Component
class Indexing extends OncePerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile("/credentials/([^/.]+)(\\.[a-z]+)?");

    private final Awards awards;

    Indexing(Awards awards) {
        this.awards = awards;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/credentials/")
                && !request.getRequestURI().startsWith(request.getContextPath() + "/credentials/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        Optional<Award> award =
                address.matches() ? CredentialId.parse(address.group(1)).flatMap(awards::find) : Optional.empty();
        if (award.filter(it -> it.visibility() == Visibility.PUBLIC).isEmpty()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (award.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }
}
