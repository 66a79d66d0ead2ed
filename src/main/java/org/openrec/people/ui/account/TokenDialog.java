package org.openrec.people.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openrec.people.account.ApiTokens;
import org.openrec.people.account.TokenScope;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Here;
import org.openrec.shared.ui.ComponentTexts;
import org.openrec.shared.ui.ProblemNotice;

/** What a new token is called, good for, and until when. */
class TokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    private final TextField name = new TextField(getTranslation("people.token.name"));
    private final RadioButtonGroup<Boolean> changes = new RadioButtonGroup<>();
    private final CheckboxGroup<String> where = new CheckboxGroup<>();
    private final DatePicker end = new DatePicker(getTranslation("people.token.until"));

    /** What somebody wants. */
    record Wanted(String name, Set<TokenScope> scopes, Instant end) {}

    TokenDialog(List<String> areas, Clock clock, Consumer<Wanted> wanted) {
        setHeaderTitle(getTranslation("people.token.make"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Here.zone());
        name.setMaxLength(100);
        name.setWidthFull();
        name.setHelperText(getTranslation("people.token.name.help"));
        changes.setLabel(getTranslation("people.token.may"));
        changes.setItems(false, true);
        changes.setItemLabelGenerator(it -> getTranslation(it ? "people.token.may.change" : "people.token.may.read"));
        changes.setValue(false);
        where.setLabel(getTranslation("people.token.where"));
        where.setHelperText(getTranslation("people.token.where.help"));
        where.setItems(areas);
        end.setI18n(ComponentTexts.datePicker(getLocale()));
        end.setLocale(getLocale());
        end.setMin(today);
        end.setMax(today.plusDays(ApiTokens.LONGEST.toDays() - 1));
        end.setValue(today.plusDays(USUAL_DAYS));
        Div fields = new Div(name, changes, where, end);
        fields.addClassName("dialog-fields");
        add(fields);
        Button make = new Button(getTranslation("people.token.make"), click -> make(wanted));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), make);
        setWidth("min(36rem, 100vw)");
    }

    private void make(Consumer<Wanted> wanted) {
        Set<String> areas = where.getValue().isEmpty() ? Set.of(TokenScope.EVERYWHERE) : where.getValue();
        Set<TokenScope> scopes =
                areas.stream().map(it -> new TokenScope(it, changes.getValue())).collect(Collectors.toSet());
        if (end.getValue() == null) {
            end.setInvalid(true);
            return;
        }
        try {
            wanted.accept(new Wanted(
                    name.getValue(),
                    scopes,
                    end.getValue().plusDays(1).atStartOfDay(Here.zone()).toInstant()));
            close();
        } catch (Problem.Invalid problem) {
            name.setErrorMessage(problem.detail(Language.of(getLocale())));
            name.setInvalid(true);
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
