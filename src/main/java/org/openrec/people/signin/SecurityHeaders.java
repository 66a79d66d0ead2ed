package org.openrec.people.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with the answers. An answer that brings a policy of its own keeps it. */
public final class SecurityHeaders {

    /** Vaadin's client runs what the server sends as inline scripts and functions; everything else stays at home. */
    private static final String SCREENS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    private static final String API = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void ofScreens(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, SCREENS);
    }

    public static void ofApi(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, API);
    }

    /** The address of a badge is known to those alone who were given it: it goes to no other site. */
    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }
}
