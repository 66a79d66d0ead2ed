package org.openrec.people.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A way to sign in to the pages. */
interface ScreenDoor {

    void open(HttpSecurity http) throws Exception;

    /** Settles what can be reached only now. */
    default void opened(SecurityFilterChain screens) {}
}
