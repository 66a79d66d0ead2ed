package org.openrec.people.internal;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where there is nothing that anybody could be kept from: a stranger is told so, rather than asked to sign in. */
@Component
class UnknownPaths implements RequestMatcher {

    private final RequestMappingHandlerMapping handlers;

    UnknownPaths(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/VAADIN/") && !isPage(request, path) && !isAnswered(request);
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationTarget(path.replaceFirst("^/+", "").replaceFirst("/+$", ""))
                .isPresent();
    }

    /** By whatever method, since a wrong one is told as that; the handler of unknown calls is none. */
    private boolean isAnswered(HttpServletRequest request) {
        try {
            return handlers.getHandler(request) != null
                    && !"/api/**".equals(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        } catch (Exception otherMethod) {
            return true;
        }
    }
}
