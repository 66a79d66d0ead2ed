package org.openrec.shared.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Redirects within this server name no host (RFC 9110, section 10.2.2): behind a proxy the server does not know under
 * which name and port its reader came, and a forged {@code Host} leads nowhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RelativeRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String here = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(null)
                .toUriString();
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendRedirect(String location) {
                setStatus(HttpStatus.FOUND.value());
                setHeader(HttpHeaders.LOCATION, withinHere(location, here).orElse(location));
            }
        });
    }

    /** What of an address comes after this server's own name, if it has that name. */
    static Optional<String> withinHere(String location, String here) {
        if (!location.startsWith(here)) {
            return Optional.empty();
        }
        String rest = location.substring(here.length());
        return rest.isEmpty()
                ? Optional.of("/")
                : Optional.of(rest).filter(it -> it.startsWith("/") && !it.startsWith("//"));
    }
}
