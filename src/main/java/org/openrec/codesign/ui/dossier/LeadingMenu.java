package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Locale;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Phase;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.ProblemNotice;

/** What the team does with the initiative as a whole: pause, come back, go back a phase, leave. */
class LeadingMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient Dossier dossier;
    private final transient Accompanying accompanying;
    private final transient Runnable changed;

    LeadingMenu(Dossier dossier, Accompanying accompanying, Runnable changed) {
        this.dossier = dossier;
        this.accompanying = accompanying;
        this.changed = changed;
        addClassName("leading");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        MenuItem more = addItem("…");
        more.setAriaLabel(getTranslation("codesign.lead"));
        if (dossier.state() == InitiativeState.PAUSED) {
            entry(more, "codesign.lead.resume", () -> attempt(() -> accompanying.resume(dossier.id())));
        } else {
            entry(more, "codesign.lead.pause", () -> attempt(() -> accompanying.pause(dossier.id())));
            if (dossier.phase() > 1) {
                entry(more, "codesign.lead.back", this::goBack);
            }
        }
        entry(more, "codesign.lead.leave", this::leave);
    }

    private void entry(MenuItem menu, String key, Runnable action) {
        menu.getSubMenu().addItem(getTranslation(key), click -> action.run());
    }

    private void attempt(Runnable action) {
        try {
            action.run();
            changed.run();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private void goBack() {
        Locale locale = getLocale();
        Select<Phase> phase = new Select<>();
        phase.setLabel(getTranslation("codesign.lead.back.phase"));
        phase.setItems(Arrays.stream(Phase.values())
                .filter(it -> it.number() < dossier.phase())
                .toList());
        phase.setItemLabelGenerator(
                it -> it == null ? "" : it.number() + ". " + it.title().in(locale));
        TextArea reason = new TextArea(getTranslation("codesign.lead.back.reason"));
        reason.setMaxLength(2000);
        Checkbox again = new Checkbox(getTranslation("codesign.lead.back.again"));
        Paragraph error = new Paragraph();
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        KeptTexts kept = KeptTexts.untilSent("initiatives/" + dossier.id() + "/back");
        kept.add(KeptTexts.keep(reason, "reason"), kept.mark());
        Dialog dialog = new Dialog(new Paragraph(getTranslation("codesign.lead.back.text")), phase, kept, again, error);
        dialog.setHeaderTitle(getTranslation("codesign.lead.back"));
        Button cancel = new Button(getTranslation("codesign.cancel"), click -> dialog.close());
        Button back = new Button(getTranslation("codesign.lead.back.do"), click -> {
            try {
                accompanying.goBack(
                        dossier.id(),
                        phase.getOptionalValue().map(Phase::number).orElse(0),
                        reason.getValue(),
                        again.getValue());
                kept.forget();
                dialog.close();
                changed.run();
            } catch (Problem problem) {
                error.setText(problem.detail(Language.of(locale)));
            }
        });
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(cancel, back);
        dialog.open();
    }

    private void leave() {
        new Confirmation(
                        getTranslation("codesign.lead.leave"),
                        getTranslation("codesign.lead.leave.text"),
                        getTranslation("codesign.cancel"),
                        getTranslation("codesign.lead.leave.do"),
                        () -> attempt(() -> accompanying.leave(dossier.id())))
                .destructive()
                .open();
    }
}
