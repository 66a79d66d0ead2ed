package org.openrec.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openrec.people.PersonId;
import org.openrec.people.guest.GuestDoorkeeper;
import org.openrec.people.guest.GuestEntry;
import org.openrec.people.guest.GuestKey;
import org.openrec.people.guest.GuestPasses;
import org.openrec.people.ui.door.GuestView;
import org.openrec.people.ui.door.LoginView;
import org.openrec.shared.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.WebUtils;

/** Asks the doorkeeper, and remembers the device. */
final class GuestFilter extends AbstractAuthenticationProcessingFilter {

    private static final String COOKIE = "openrec-guest-";
    private static final String ENTRY = GuestFilter.class.getName() + ".entry";

    private final GuestDoorkeeper doorkeeper;
    private final GuestPasses passes;
    private final Guesses guesses;
    private final boolean https;

    GuestFilter(GuestDoorkeeper doorkeeper, GuestPasses passes, Guesses guesses, boolean https) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, LoginView.USE_GUEST_LINK));
        this.doorkeeper = doorkeeper;
        this.passes = passes;
        this.guesses = guesses;
        this.https = https;
        setAuthenticationSuccessHandler(this::in);
        setAuthenticationFailureHandler(this::out);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        GuestKey key = key(request);
        GuestEntry entry = doorkeeper.enter(
                key,
                device(request, key),
                Optional.ofNullable(request.getParameter("code")).filter(it -> !it.isBlank()));
        request.setAttribute(ENTRY, entry);
        if (entry instanceof GuestEntry.In in) {
            return UsernamePasswordAuthenticationToken.authenticated(in.login(), null, List.of());
        }
        if (!(entry instanceof GuestEntry.CodeAsked)) {
            guesses.failedFrom(request.getRemoteAddr());
        }
        throw new BadCredentialsException("Not by this link, or not yet");
    }

    private static GuestKey key(HttpServletRequest request) {
        return GuestKey.read(
                name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    /** A device may have been several guests. */
    private Optional<String> device(HttpServletRequest request, GuestKey key) {
        return passes.before(key)
                .map(guest -> WebUtils.getCookie(request, cookie(guest.person())))
                .map(Cookie::getValue);
    }

    private static String cookie(PersonId guest) {
        return COOKIE + Sha256.hex("cookie of " + guest).substring(0, 16);
    }

    private void in(HttpServletRequest request, HttpServletResponse response, Authentication guest) throws IOException {
        if (request.getAttribute(ENTRY) instanceof GuestEntry.In in) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(cookie(in.person()), in.device())
                            .path(GuestPasses.DOOR)
                            .httpOnly(true)
                            .secure(https)
                            .sameSite("Lax")
                            .maxAge(GuestPasses.LONGEST.plus(Duration.ofDays(1)))
                            .build()
                            .toString());
            response.sendRedirect(key(request).to().orElse(in.link()));
        }
    }

    private void out(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        Object entry = request.getAttribute(ENTRY);
        String told = entry instanceof GuestEntry.CodeAsked
                ? "&" + GuestView.CODE
                : entry instanceof GuestEntry.WrongCode ? "&" + GuestView.CODE + "&" + GuestView.WRONG : "";
        response.sendRedirect(key(request).address() + told);
    }
}
