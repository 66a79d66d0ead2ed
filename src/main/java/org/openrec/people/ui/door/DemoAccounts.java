package org.openrec.people.ui.door;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The accounts of the demonstration, one button each. */
class DemoAccounts extends Section {

    private static final long serialVersionUID = 1L;

    static final List<String> LOGINS = List.of(
            "lea",
            "marc",
            "scd",
            "scd2",
            "dci",
            "tu",
            "sio",
            "entrepreneuriat",
            "accompagnement",
            "portage",
            "partenaire",
            "partenaire2",
            "processus",
            "admin");

    DemoAccounts() {
        addClassName("demo-accounts");
        Div buttons = new Div();
        buttons.addClassName("demo-buttons");
        LOGINS.forEach(login -> buttons.add(oneClick(login)));
        add(new H2(getTranslation("people.demo.title")), buttons);
    }

    private PostForm oneClick(String login) {
        Span account = new Span(login);
        account.addClassNames("quiet", "small");
        NativeButton button = new NativeButton();
        button.add(new Span(getTranslation("people.demo." + login)), account);
        button.addClassName("demo-button");
        return new PostForm(LoginView.ROUTE, button, hidden("username", login), hidden("password", "openrec"));
    }

    private static Input hidden(String name, String value) {
        Input field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        return field;
    }
}
