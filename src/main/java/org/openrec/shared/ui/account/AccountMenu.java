package org.openrec.shared.ui.account;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

/** The name of whoever is signed in opens what they can do with their account. Escape and a click elsewhere close it. */
public class AccountMenu extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private static final String WORK = """
            const menu = this;
            menu.addEventListener("keydown", event => {
              if (event.key === "Escape" && menu.open) {
                menu.open = false;
                menu.querySelector("summary").focus();
                event.stopPropagation();
              }
            });
            document.addEventListener("click", event => {
              if (!menu.contains(event.target)) {
                menu.open = false;
              }
            });
            """;

    public AccountMenu(AuthenticationContext visitor, ObjectProvider<SignedInName> name) {
        addClassName("account");
        Span who = new Span(name.stream()
                .flatMap(it -> it.current().stream())
                .findFirst()
                .or(visitor::getPrincipalName)
                .orElse(""));
        who.addClassName("who");
        setSummary(who);
        Div deeds = new Div(new Anchor("account", getTranslation("shared.account")), new SignOut(visitor));
        deeds.addClassName("account-deeds");
        setContent(deeds);
        getElement().executeJs(WORK);
    }
}
