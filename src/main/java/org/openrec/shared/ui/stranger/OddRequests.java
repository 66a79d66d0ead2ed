package org.openrec.shared.ui.stranger;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.openrec.shared.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses in one line what no page of ours sends: requests to the screens of a kind or to a place that does not exist, and
 * pages of others that want to be told what ours are told (RFC 6455, 10.2).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OddRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OddRequests.class);
    private static final String INIT = ApplicationConstants.REQUEST_TYPE_INIT;
    private static final String PUSH = ApplicationConstants.REQUEST_TYPE_PUSH;
    private static final Set<String> KINDS =
            Set.of(INIT, PUSH, ApplicationConstants.REQUEST_TYPE_UIDL, ApplicationConstants.REQUEST_TYPE_HEARTBEAT);

    private final PublicUrl publicUrl;

    OddRequests(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> kind = Optional.ofNullable(request.getQueryString())
                .filter(query -> query.contains(ApplicationConstants.REQUEST_TYPE_PARAMETER + "="))
                .map(query -> request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
        if (kind.filter(it -> !KINDS.contains(it)).isPresent()) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "kind");
        } else if (kind.filter(INIT::equals).isPresent() && !leadsSomewhere(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "location");
        } else if (kind.filter(PUSH::equals).isPresent() && isOfOthers(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "origin");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String what) throws IOException {
        LOG.info("Refused a request to the screens for its {}", what);
        response.sendError(status);
    }

    private static boolean leadsSomewhere(HttpServletRequest request) {
        try {
            String query = Optional.ofNullable(request.getParameter("query")).orElse("");
            new Location(
                    Optional.ofNullable(request.getParameter("location")).orElse(""),
                    QueryParameters.fromString(query.startsWith("?") ? query.substring(1) : query));
            return true;
        } catch (InvalidLocationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Programs that are no browser send no origin, and have no session of anybody's browser either. */
    private boolean isOfOthers(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN))
                .filter(origin -> !origin.equalsIgnoreCase(originOf(publicUrl.base())))
                .filter(origin -> !hostOf(origin)
                        .equalsIgnoreCase(Optional.ofNullable(request.getHeader(HttpHeaders.HOST))
                                .orElse("")))
                .isPresent();
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String hostOf(String origin) {
        return origin.replaceFirst("^https?://", "");
    }
}
