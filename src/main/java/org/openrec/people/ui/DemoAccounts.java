package org.openrec.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The accounts of the demonstration, one button each. */
class DemoAccounts extends Section {

    private static final List<String> LOGINS = List.of(
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
            "processus",
            "admin");

    DemoAccounts() {
        addClassName("demo-accounts");
        Div buttons = new Div();
        buttons.addClassName("demo-buttons");
        LOGINS.forEach(login -> buttons.add(new OneClick(login)));
        add(new H2(getTranslation("people.demo.title")), new Paragraph(getTranslation("people.demo.help")), buttons);
    }

    /** A plain form of the browser, so that the click goes to the same filter as the form above. */
    @Tag("form")
    private static final class OneClick extends HtmlContainer {

        OneClick(String login) {
            getElement().setAttribute("method", "post").setAttribute("action", "login");
            NativeButton button = new NativeButton(getTranslation("people.demo." + login));
            button.addClassName("demo-button");
            button.getElement().setAttribute("type", "submit");
            add(hidden("username", login), hidden("password", "openrec"), button);
        }

        private static Component hidden(String name, String value) {
            Input field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", name).setAttribute("value", value);
            return field;
        }
    }
}
