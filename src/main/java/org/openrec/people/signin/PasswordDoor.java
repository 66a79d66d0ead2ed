package org.openrec.people.signin;

import org.openrec.people.ui.door.LoginView;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** By a name and a password: for demonstration and tests, never in production. */
@Component
@Profile("!production")
class PasswordDoor implements ScreenDoor {

    private final ComingIn comingIn;

    PasswordDoor(ComingIn comingIn) {
        this.comingIn = comingIn;
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/" + LoginView.ROUTE)
                .successHandler(comingIn)
                .failureHandler(comingIn.refused("error")));
    }
}
