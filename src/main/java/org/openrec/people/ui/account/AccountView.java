package org.openrec.people.ui.account;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.account.Addresses;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.springframework.beans.factory.ObjectProvider;

/** What one's own account is and can. */
@Route(value = AccountView.ROUTE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://account.css")
class AccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    static final String ROUTE = "account";

    private final transient Actors actors;
    private final transient Addresses addresses;
    private final transient ObjectProvider<AccountPart> parts;

    AccountView(Actors actors, Addresses addresses, ObjectProvider<AccountPart> parts) {
        this.actors = actors;
        this.addresses = addresses;
        this.parts = parts;
        addClassName("account-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = actors.require();
        removeAll();
        add(new PageHeader(actor.displayName(), getTranslation("people.account.lead")));
        event.getLocation().getQueryParameters().getSingleParameter("confirm").ifPresent(it -> confirm(actor, it));
        parts.orderedStream().map(part -> part.open(actor)).forEach(this::add);
    }

    private void confirm(Actor actor, String token) {
        try {
            String address = addresses.confirm(actor.id(), token);
            add(NoticeBox.done(getTranslation("people.address.confirmed.title"), address));
        } catch (Problem problem) {
            add(NoticeBox.problem("", problem.text(Language.of(getLocale()))));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.account.title"));
    }
}
