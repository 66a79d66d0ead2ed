package org.openrec.people.calls;

import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** By a name and a password in each call (RFC 7617): for demonstration and tests, never in production. */
@Component
@Profile("!production")
class PasswordInCalls implements ApiDoor {

    private final ApiRefusals refusals;

    PasswordInCalls(ApiRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusals));
    }
}
