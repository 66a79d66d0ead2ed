package org.openrec.people.ui.door;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.people.access.SignInSettings;
import org.openrec.people.account.LetterBox;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Signing in: in production through the university, by a link or by a passkey; elsewhere with a password, in demonstration mode
 * with one click.
 */
@Route(value = LoginView.ROUTE, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://login.css")
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    public static final String ROUTE = "login";

    /** Where signing in at the OpenID provider begins. */
    public static final String OPEN_ID = "/oauth2/authorization/openrec";

    /** Where signing in at the CAS server begins. */
    public static final String CAS = "/sign-in/cas";

    /** Where a link is asked for that comes by mail. */
    public static final String ASK_FOR_LINK = "/sign-in/ask";

    /** Where such a link is used. */
    public static final String USE_LINK = "/sign-in/use";

    /** Where the link of an invitation to one thing is used. */
    public static final String USE_GUEST_LINK = "/guest/enter";

    /** Where a passkey is asked for, shown, made and told of. */
    private static final Set<String> PASSKEYS = Set.of(
            "/webauthn/authenticate/options", "/login/webauthn", "/webauthn/register/options", "/webauthn/register");

    /** Where browsers send what somebody is recognised by. */
    public static final Set<String> DOORS = Stream.concat(
                    Stream.of("/" + LoginView.ROUTE, ASK_FOR_LINK, USE_LINK, USE_GUEST_LINK), PASSKEYS.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What the address of this page tells beside {@code error}. */
    public static final String SENT = "sent";

    public static final String FIRST = "first";
    public static final String LINK_OVER = "over";
    public static final String TOO_OFTEN = "often";
    public static final String DOOR_OVER = "door";

    /** A cookie by which this page knows that the person comes through the university. */
    public static final String THROUGH_UNIVERSITY = "openrec-university";

    private final transient SignInSettings settings;
    private final boolean letters;
    private final boolean production;
    private final boolean demonstration;

    LoginView(Environment environment, SignInSettings settings, LetterBox letters) {
        this.settings = settings;
        this.letters = letters.isOpen();
        production = environment.acceptsProfiles(Profiles.of("production"));
        demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        addClassName("login");
    }

    /** The page, in the product, that a link leads to. */
    public static String linkPath(String token) {
        return "/" + LinkView.ROUTE + "?token=" + token;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> told =
                event.getLocation().getQueryParameters().getParameters().keySet();
        removeAll();
        add(new PageHeader(
                getTranslation("people.login.title"),
                getTranslation(demonstration ? "people.demo.help" : "people.login.help")));
        notice(told).ifPresent(this::add);
        if (production) {
            UniversityDoors university = new UniversityDoors(settings);
            add(university);
            if (told.isEmpty() && cameThroughUniversity()) {
                university.goOn(event.getUI());
            }
        } else {
            askForThePassword(told.contains("error"));
        }
        add(new OtherDoors(letters));
    }

    private Optional<NoticeBox> notice(Set<String> told) {
        if (told.contains(SENT)) {
            return Optional.of(NoticeBox.information(
                    getTranslation("people.login.sent.title"), getTranslation("people.login.sent")));
        }
        if (told.contains(FIRST)) {
            return Optional.of(NoticeBox.information(
                    getTranslation("people.login.first.title"), getTranslation("people.login.first")));
        }
        return Stream.of("error", LINK_OVER, TOO_OFTEN, DOOR_OVER)
                .filter(told::contains)
                .filter(it -> production || !it.equals("error"))
                .findFirst()
                .map(it -> NoticeBox.problem("", getTranslation("people.login.told." + it)));
    }

    private static boolean cameThroughUniversity() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .anyMatch(it -> it.getName().equals(THROUGH_UNIVERSITY));
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
