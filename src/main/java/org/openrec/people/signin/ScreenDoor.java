package org.openrec.people.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in to the pages. */
interface ScreenDoor {

    void open(HttpSecurity http) throws Exception;
}
