package org.openrec.credential.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import org.openrec.credential.HolderHash;

/** Lets whoever was shown a badge see whether it belongs to an address; the address is kept nowhere. */
class HolderCheck extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<HolderHash> holders;
    private final EmailField address = new EmailField(getTranslation("credential.holder.address"));
    private final Paragraph answer = new Paragraph();

    HolderCheck(List<HolderHash> holders) {
        this.holders = holders;
        addClassName("holder-check");
        answer.getElement().setAttribute("role", "status");
        address.setHelperText(getTranslation("credential.holder.help"));
        Button check = new Button(getTranslation("credential.holder.check"), click -> check());
        check.addClickShortcut(Key.ENTER).listenOn(address);
        Div line = new Div(address, check);
        line.addClassName("holder-line");
        Paragraph lead = new Paragraph(getTranslation("credential.holder.lead"));
        add(lead, line, answer);
    }

    private void check() {
        String typed = address.getValue();
        if (typed.isBlank()) {
            address.setErrorMessage(getTranslation("credential.holder.missing"));
            address.setInvalid(true);
            return;
        }
        boolean theirs = holders.stream().anyMatch(holder -> holder.isOf(typed));
        answer.setText(getTranslation(theirs ? "credential.holder.yes" : "credential.holder.no", typed.strip()));
        answer.setClassName("yes", theirs);
        answer.setClassName("no", !theirs);
    }
}
