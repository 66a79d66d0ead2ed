package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The accounts of the demonstration, one button each: it fills the form in and sends it. */
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
        LOGINS.forEach(login -> buttons.add(button(login)));
        add(new H2(getTranslation("people.demo.title")), new Paragraph(getTranslation("people.demo.help")), buttons);
    }

    private Button button(String login) {
        Button button = new Button(getTranslation("people.demo." + login));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> getElement()
                .executeJs(
                        "const form = document.createElement('form'); form.method = 'post'; form.action = 'login';"
                                + "const csrf = document.querySelector('vaadin-login-form input[type=hidden], meta[name=_csrf]');"
                                + "for (const [name, value] of [['username', $0], ['password', 'openrec']]) {"
                                + " const field = document.createElement('input'); field.type = 'hidden';"
                                + " field.name = name; field.value = value; form.append(field); }"
                                + "document.body.append(form); form.submit();",
                        login));
        return button;
    }
}
