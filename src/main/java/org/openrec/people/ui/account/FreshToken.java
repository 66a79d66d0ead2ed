package org.openrec.people.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.openrec.shared.ui.ProblemNotice;

/** A token that was made just now, the one time that it is shown. */
class FreshToken extends Div {

    private static final long serialVersionUID = 1L;

    FreshToken(String name, String token) {
        addClassName("fresh-token");
        getElement().setAttribute("role", "status");
        TextField shown = new TextField(getTranslation("people.token.fresh", name));
        shown.setValue(token);
        shown.setReadOnly(true);
        shown.setWidthFull();
        Button copy = new Button(getTranslation("people.token.copy"), click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0).then(() => true, () => false)", token)
                .then(Boolean.class, done -> {
                    if (done) {
                        ProblemNotice.done(getTranslation("people.token.copied"));
                    }
                }));
        add(new Paragraph(getTranslation("people.token.once")), shown, copy);
    }
}
