package org.openrec.people.ui.door;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Where a link of a mail leads: programs that look into mails open it, but only a person goes on. */
@Route(value = LinkView.ROUTE, layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://login.css")
class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "sign-in/link";

    LinkView() {
        addClassName("login");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Input token = new Input();
        token.setType("hidden");
        token.getElement().setAttribute("name", "token");
        token.getElement()
                .setAttribute(
                        "value",
                        event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter("token")
                                .orElse(""));
        NativeButton open = new NativeButton(getTranslation("people.link.open"));
        open.addClassName("action");
        add(
                new PageHeader(getTranslation("people.link.title"), getTranslation("people.link.help")),
                new PostForm(LoginView.USE_LINK, open, token));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.link.title"));
    }
}
