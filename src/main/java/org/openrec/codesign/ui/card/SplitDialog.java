package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;

/** One card becomes several: those that were joined into it, or one for each thing that it says. */
class SplitDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final List<TextArea> texts = new ArrayList<>();
    private final Div fields = new Div();
    private final Div told = new Div();
    private final transient Consumer<List<String>> split;

    SplitDialog(Dossier.CardLine card, Consumer<List<String>> split) {
        this.split = split;
        setHeaderTitle(getTranslation("codesign.card.split.title"));
        setWidth("min(40rem, 100vw)");
        if (card.under() > 0) {
            Button apart = new Button(
                    getTranslation("codesign.card.split.joined", card.under() + 1), click -> send(List.of()));
            add(new Paragraph(getTranslation("codesign.card.split.joined.help")), apart);
        }
        add(new Paragraph(getTranslation("codesign.card.split.help")), fields, told);
        fields.addClassName("dialog-fields");
        field(card.text());
        field("");
        Button more = new Button(
                getTranslation("codesign.card.split.more"), click -> field("").focus());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(more);
        Button done = new Button(
                getTranslation("codesign.card.split.done"),
                click -> send(texts.stream()
                        .map(TextArea::getValue)
                        .filter(it -> !it.isBlank())
                        .toList()));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("codesign.cancel"), click -> close()), done);
        addOpenedChangeListener(change -> texts.get(0).focus());
    }

    private TextArea field(String value) {
        TextArea text = new TextArea(getTranslation("codesign.card.split.text", texts.size() + 1));
        text.setMaxLength(Card.LONGEST);
        text.setWidthFull();
        text.setValue(value);
        texts.add(text);
        fields.add(text);
        return text;
    }

    private void send(List<String> parts) {
        told.removeAll();
        if (parts.size() == 1) {
            told.add(NoticeBox.problem("", getTranslation("codesign.card.split.two")));
            return;
        }
        try {
            split.accept(parts);
            close();
        } catch (Problem.Invalid invalid) {
            invalid.fields().stream()
                    .findFirst()
                    .map(FieldProblem::text)
                    .ifPresent(it -> told.add(NoticeBox.problem("", it.in(getLocale()))));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
            close();
        }
    }
}
