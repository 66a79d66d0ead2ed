package org.openrec.people.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.openrec.people.ui.door.LoginView;
import org.openrec.shared.ui.frame.HomeView;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.cas.authentication.CasAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads whoever has come in to the page that they wanted, or to where their work is; and whoever has not, back. */
@Component
class ComingIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    ComingIn(VaadinDefaultRequestCache wanted) {
        setRequestCache(wanted);
        setDefaultTargetUrl("/" + HomeView.PATH);
    }

    /** Remembers for this browser whether its person comes through the university. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws ServletException, IOException {
        boolean university = person instanceof OAuth2AuthenticationToken || person instanceof CasAuthenticationToken;
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(LoginView.THROUGH_UNIVERSITY, "yes")
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(university ? REMEMBERED : Duration.ZERO)
                        .build()
                        .toString());
        super.onAuthenticationSuccess(request, response, person);
    }

    /** @param why what the page of signing in tells of it */
    AuthenticationFailureHandler refused(String why) {
        SimpleUrlAuthenticationFailureHandler refused =
                new SimpleUrlAuthenticationFailureHandler("/" + LoginView.ROUTE + "?" + why);
        return (request, response, reason) -> {
            if (reason instanceof InternalAuthenticationServiceException nobodyCouldLook) {
                throw nobodyCouldLook;
            }
            refused.onAuthenticationFailure(request, response, reason);
        };
    }
}
