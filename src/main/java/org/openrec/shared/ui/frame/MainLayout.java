package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.account.AccountMenu;
import org.openrec.shared.ui.account.SignedInName;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: skip link, header, {@code <main>}, footer. Views bring their {@code h1}. */
@AnonymousAllowed
@JavaScript("context://keeper.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    /** Neither Back, which keeps the place, nor a page that the browser opens at its top by itself. */
    private static final Set<NavigationTrigger> FORWARD = Set.of(
            NavigationTrigger.ROUTER_LINK,
            NavigationTrigger.UI_NAVIGATE,
            NavigationTrigger.CLIENT_SIDE,
            NavigationTrigger.PROGRAMMATIC);

    private final Anchor skipLink = new Anchor("#main", getTranslation("shared.skip"));
    private final MenuButton menu = new MenuButton();
    private final Navigation navigation;
    private final Main main = new Main();
    private final boolean signedIn;
    private String path = "";

    MainLayout(
            AuthenticationContext visitor,
            ObjectProvider<SignedInName> name,
            ObjectProvider<Door> doors,
            House house,
            ObjectProvider<FootLink> links) {
        addClassName("site");
        signedIn = visitor.isAuthenticated();
        skipLink.addClassName("skip-link");
        skipLink.setRouterIgnore(true);
        navigation = new Navigation(visitor, doors, menu);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink, header(visitor, name), main, new Foot(visitor, house, doors, links));
    }

    private Header header(AuthenticationContext visitor, ObjectProvider<SignedInName> name) {
        Anchor wordmark = new Anchor(".", getTranslation("shared.name"));
        wordmark.addClassName("wordmark");
        Div inner = new Div(wordmark, menu, navigation, tools(visitor, name));
        inner.addClassName("site-header-inner");
        Header header = new Header(inner);
        header.addClassName("site-header");
        return header;
    }

    private Component tools(AuthenticationContext visitor, ObjectProvider<SignedInName> name) {
        Div tools = new Div(new LanguageSwitch());
        tools.addClassName("site-tools");
        if (visitor.isAuthenticated()) {
            tools.add(new AccountMenu(visitor, name));
        } else {
            Anchor signIn = new Anchor("login", getTranslation("shared.signInAction"));
            signIn.setRouterIgnore(true);
            tools.add(signIn);
        }
        return tools;
    }

    /** What was readable before the application came is in its place now. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("document.getElementById($0)?.remove()", FirstAnswer.ID);
        PlaceOnPage.rememberPlaces(main);
        getElement()
                .executeJs(
                        "openrecKeeper.watch({ person: $0, signIn: $1, reload: $2, waits: $3 })",
                        signedIn ? KeptTexts.writer() : "",
                        getTranslation("shared.session.signIn"),
                        getTranslation("shared.session.reload"),
                        getTranslation("shared.session.waits"));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    void standAt(Location location) {
        navigation.mark(location);
        skipLink.setHref(location.getPathWithQueryParameters() + "#main");
    }

    /** The skip link names the page it stands on: a bare fragment would lead to the base address. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        standAt(event.getLocation());
        boolean another = !path.equals(event.getLocation().getPath());
        path = event.getLocation().getPath();
        PlaceOnPage.at(
                main,
                event.getLocation(),
                another && FORWARD.contains(event.getLocationChangeEvent().getTrigger()));
    }
}
