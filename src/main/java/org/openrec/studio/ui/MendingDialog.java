package org.openrec.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.DialogFocus;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.studio.DraftInvalid;
import org.openrec.studio.MendingCases;

/** Says what will become of a case, and asks why. */
final class MendingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ReasonField reason = new ReasonField();

    private MendingDialog(String what, String title, String text, Consumer<String> mend, Runnable done) {
        setHeaderTitle(title);
        setMaxWidth("min(34rem, 100%)");
        add(new Paragraph(text), reason);
        Button confirm = new Button(getTranslation("studio.incidents." + what), click -> tryTo(mend, done));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("studio.cancel"), click -> close());
        DialogFocus.begin(this, cancel);
        getFooter().add(cancel, confirm);
    }

    private void tryTo(Consumer<String> mend, Runnable done) {
        try {
            mend.accept(reason.getValue());
            close();
            done.run();
        } catch (DraftInvalid wrong) {
            reason.tell(wrong);
        } catch (Problem problem) {
            close();
            ProblemNotice.show(problem);
            done.run();
        }
    }

    private static String text(String key, Object... words) {
        return Texts.get(UI.getCurrent().getLocale(), "studio.incidents." + key, words);
    }

    static void retry(HangingCase one, Runnable done, MendingCases cases) {
        String step = one.stepName().in(UI.getCurrent().getLocale());
        new MendingDialog(
                        "retry",
                        text("retry.title", step),
                        text("retry.text"),
                        reason -> cases.retry(one.id(), reason),
                        done)
                .open();
    }

    static void move(HangingCase one, Runnable done, MendingCases cases) {
        Select<HangingCase.Place> to = new Select<>();
        MendingDialog dialog = new MendingDialog(
                "move",
                text("move.title"),
                text("move.text"),
                reason -> cases.move(one.id(), to.getValue().step(), reason),
                done);
        to.setLabel(text("to"));
        to.setItems(one.places());
        to.setValue(one.places().stream()
                .filter(it -> it.step().equals(one.step()))
                .findFirst()
                .orElse(one.places().get(0)));
        to.setItemLabelGenerator(it -> it.name().in(dialog.getLocale()));
        to.setWidthFull();
        dialog.addComponentAtIndex(1, to);
        dialog.open();
    }

    static void end(HangingCase one, Runnable done, MendingCases cases) {
        new MendingDialog(
                        "end",
                        text("end.title"),
                        text("end.text", text("ended")),
                        reason -> cases.end(one.id(), reason, Optional.empty()),
                        done)
                .open();
    }
}
