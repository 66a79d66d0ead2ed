package org.openrec.people.signin;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Where there is nothing that anybody could be kept from: a stranger is told so, rather than asked to sign in. */
@Component
public class UnknownPaths implements RequestMatcher {

    /** Of the calls that there are not: whoever asks for one is told so. */
    private static final String UNKNOWN_CALLS = "/api/**";

    private final List<RequestMappingInfoHandlerMapping> handlers;

    /** @param handlers of the features and of the operators' endpoints */
    UnknownPaths(List<RequestMappingInfoHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/VAADIN/") && !isPage(request, path) && !isAnswered(path);
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                .getNavigationTarget(path.replaceFirst("^/+", "").replaceFirst("/+$", ""))
                .isPresent();
    }

    /** By whatever method: a wrong one is told as that. */
    private boolean isAnswered(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return handlers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(condition -> condition.getPatterns().stream())
                .filter(pattern -> !pattern.getPatternString().equals(UNKNOWN_CALLS))
                .anyMatch(pattern -> pattern.matches(parsed));
    }
}
