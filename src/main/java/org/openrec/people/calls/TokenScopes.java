package org.openrec.people.calls;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** A call with a token goes as far as the token does; what its person may do is asked by the use cases besides. */
final class TokenScopes implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<String> READING =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

    private final AuthorizationManager<RequestAuthorizationContext> anybody =
            AuthenticatedAuthorizationManager.authenticated();

    @Override
    public AuthorizationResult authorize(Supplier<Authentication> caller, RequestAuthorizationContext context) {
        if (caller.get() instanceof ApiTokenProvider.ByToken token) {
            HttpServletRequest request = context.getRequest();
            return new AuthorizationDecision(token.allows(area(request), !READING.contains(request.getMethod())));
        }
        return anybody.authorize(caller, context);
    }

    @Override
    @Deprecated
    public AuthorizationDecision check(Supplier<Authentication> caller, RequestAuthorizationContext context) {
        return (AuthorizationDecision) authorize(caller, context);
    }

    private static String area(HttpServletRequest request) {
        String[] segments = request.getServletPath().split("/", 4);
        return segments.length > 2 ? segments[2] : "";
    }
}
