package org.openrec.people.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Signing in with a login and a password; in demonstration mode it names the accounts. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView(Environment environment) {
        addClassName("login");
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(new H1(getTranslation("people.login.title")), form);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            add(new DemoAccounts());
        } else {
            add(new Paragraph(getTranslation("people.login.help")));
        }
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername(getTranslation("people.login.name"));
        texts.getForm().setPassword(getTranslation("people.login.password"));
        texts.getForm().setSubmit(getTranslation("people.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("people.login.wrong"));
        texts.getErrorMessage().setMessage(getTranslation("people.login.wrongHelp"));
        texts.getErrorMessage().setUsername(getTranslation("people.login.nameMissing"));
        texts.getErrorMessage().setPassword(getTranslation("people.login.passwordMissing"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.login.title");
    }
}
