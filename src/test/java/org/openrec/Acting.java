package org.openrec;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the test's thread act as somebody of the demonstration. */
public final class Acting {

    private Acting() {}

    public static void as(String login, Runnable deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(login, "", AuthorityUtils.NO_AUTHORITIES));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
