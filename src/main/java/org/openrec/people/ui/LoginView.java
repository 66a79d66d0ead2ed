package org.openrec.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Signing in: with a login and a password, in demonstration mode with one click, in production at the identity provider.
 */
@Route(value = LoginView.ROUTE, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://login.css")
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

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
        add(new PageHeader(
                getTranslation("people.login.title"),
                getTranslation(demonstration ? "people.demo.help" : "people.login.help")));
        if (production) {
            askTheProvider(event, problem(event));
        } else {
            askForThePassword(failed);
        }
    }

    private static Optional<String> problem(BeforeEnterEvent event) {
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        return asked.contains("door")
                ? Optional.of("people.login.door")
                : Optional.of("people.login.nameless").filter(it -> asked.contains("error"));
    }

    private void askTheProvider(BeforeEnterEvent event, Optional<String> problem) {
        if (problem.isPresent()) {
            add(NoticeBox.problem("", getTranslation(problem.get())));
        } else {
            event.getUI().getPage().setLocation(IDENTITY_PROVIDER);
        }
        Anchor provider = new Anchor(IDENTITY_PROVIDER, getTranslation("people.login.provider"));
        provider.setRouterIgnore(true);
        add(provider);
    }

    private void askForThePassword(boolean failed) {
        PasswordForm form = new PasswordForm();
        if (failed) {
            add(NoticeBox.problem(getTranslation("people.login.wrong"), getTranslation("people.login.wrongHelp")));
            add(form);
        }
        if (demonstration) {
            add(new DemoAccounts());
        }
        if (!failed) {
            add(form);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.login.title"));
    }
}
