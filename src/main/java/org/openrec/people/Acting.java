package org.openrec.people;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets the thread that makes the demonstration act as its people. */
public final class Acting {

    private Acting() {}

    public static <T> T as(String login, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(login, "", List.of())));
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(String login, Runnable deed) {
        as(login, () -> {
            deed.run();
            return login;
        });
    }
}
