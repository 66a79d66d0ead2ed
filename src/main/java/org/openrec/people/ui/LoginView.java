package org.openrec.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
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

/**
 * Signing in: with a login and a password, in demonstration mode with one click, in production at the identity provider.
 */
@Route(LoginView.ROUTE)
@AnonymousAllowed
@StyleSheet("context://login.css")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    public static final String ROUTE = "login";

    /** Where signing in at the identity provider begins. */
    public static final String IDENTITY_PROVIDER = "/oauth2/authorization/openrec";

    private final boolean production;
    private final boolean demonstration;

    LoginView(Environment environment) {
        production = environment.acceptsProfiles(Profiles.of("production"));
        demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        addClassName("login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean failed =
                event.getLocation().getQueryParameters().getParameters().containsKey("error");
        removeAll();
        add(new H1(getTranslation("people.login.title")));
        if (production) {
            askTheProvider(event, failed);
        } else {
            askForThePassword(failed);
        }
    }

    private void askTheProvider(BeforeEnterEvent event, boolean failed) {
        if (failed) {
            Paragraph unknown = new Paragraph(getTranslation("people.login.unknownPerson"));
            unknown.getElement().setAttribute("role", "alert");
            add(unknown);
        } else {
            event.getUI().getPage().setLocation(IDENTITY_PROVIDER);
        }
        Anchor provider = new Anchor(IDENTITY_PROVIDER, getTranslation("people.login.provider"));
        provider.setRouterIgnore(true);
        add(provider);
    }

    private void askForThePassword(boolean failed) {
        LoginForm form = new LoginForm();
        form.setI18n(texts());
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.setError(failed);
        add(form);
        if (demonstration) {
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
    public String getPageTitle() {
        return getTranslation("people.login.title");
    }
}
