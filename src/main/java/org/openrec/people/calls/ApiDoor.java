package org.openrec.people.calls;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to say in a call of the API who calls. */
interface ApiDoor {

    void open(HttpSecurity http) throws Exception;
}
