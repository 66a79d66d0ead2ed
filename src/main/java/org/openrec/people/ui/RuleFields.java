package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.people.access.AccessRule;
import org.openrec.people.access.AccessRules;
import org.openrec.shared.FieldProblem;

/** One more rule. */
class RuleFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField claim = new TextField(getTranslation("people.rules.claim"));
    private final Select<AccessRule.How> how = new Select<>();
    private final TextField value = new TextField(getTranslation("people.rules.value"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("people.rules.organisation"));

    RuleFields(Organisations organisations, Consumer<AccessRule> added) {
        addClassName("rule-fields");
        claim.setPlaceholder(getTranslation("people.rules.claim.example"));
        value.setPlaceholder(getTranslation("people.rules.value.example"));
        how.setLabel(getTranslation("people.rules.how"));
        how.setItems(AccessRule.How.values());
        how.setValue(AccessRule.How.IS);
        how.setItemLabelGenerator(it -> getTranslation("people.rules.how." + it.code()));
        role.setLabel(getTranslation("people.rules.role"));
        role.setItems(
                Arrays.stream(Role.values()).filter(it -> it != Role.PARTY).toList());
        role.setItemLabelGenerator(it -> it == null ? "" : getTranslation("people.role." + it.code()));
        organisation.setItems(organisations.all());
        organisation.setItemLabelGenerator(it -> it.name().in(getLocale()));
        organisation.setClearButtonVisible(true);
        organisation.setPlaceholder(getTranslation("people.rules.everywhere"));
        add(claim, how, value, role, organisation, new Button(getTranslation("people.rules.add"), click -> add(added)));
    }

    private void add(Consumer<AccessRule> added) {
        claim.setInvalid(false);
        value.setInvalid(false);
        role.setInvalid(role.isEmpty());
        role.setErrorMessage(getTranslation("people.rules.problem.role"));
        organisation.setInvalid(false);
        if (role.isEmpty()) {
            return;
        }
        try {
            added.accept(new AccessRule(
                    claim.getValue().strip(),
                    how.getValue(),
                    value.getValue().strip(),
                    role.getValue(),
                    Optional.ofNullable(organisation.getValue()).map(Organisation::id)));
            claim.clear();
            value.clear();
            claim.focus();
        } catch (AccessRules.RulesInvalid invalid) {
            invalid.fields().forEach(this::show);
        }
    }

    private void show(FieldProblem problem) {
        String text = problem.text().in(getLocale());
        switch (problem.pointer().replaceFirst(".*/", "")) {
            case "claim" -> {
                claim.setErrorMessage(text);
                claim.setInvalid(true);
            }
            case "value" -> {
                value.setErrorMessage(text);
                value.setInvalid(true);
            }
            case "role" -> {
                role.setErrorMessage(text);
                role.setInvalid(true);
            }
            default -> {
                organisation.setErrorMessage(text);
                organisation.setInvalid(true);
            }
        }
    }
}
