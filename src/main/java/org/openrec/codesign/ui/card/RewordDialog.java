package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.card.Arranging;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.CardHasChanged;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** Other words for a card. Where somebody else was faster, both texts stand beside each other and nothing is chosen. */
class RewordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Arranging arranging;
    private final transient InitiativeId initiative;
    private final long card;
    private final TextArea text = new TextArea(getTranslation("codesign.card.reword.text"));
    private final Div both = new Div();
    private final Button send = new Button(getTranslation("codesign.card.reword.done"));
    private final transient Runnable done;
    private String before;

    RewordDialog(Arranging arranging, InitiativeId initiative, Dossier.CardLine card, Runnable done) {
        this.done = done;
        this.arranging = arranging;
        this.initiative = initiative;
        this.card = card.id();
        this.before = card.text();
        setHeaderTitle(getTranslation("codesign.card.reword.title"));
        setWidth("min(40rem, 100vw)");
        text.setMaxLength(Card.LONGEST);
        text.setValue(card.text());
        text.setWidthFull();
        text.setHelperText(getTranslation("codesign.card.reword.help"));
        text.setManualValidation(true);
        both.addClassName("both-texts");
        add(text, both);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> send(Optional.of(before)));
        getFooter().add(new Button(getTranslation("codesign.cancel"), click -> close()), send);
        addOpenedChangeListener(change -> text.focus());
    }

    private void send(Optional<String> known) {
        try {
            arranging.reword(initiative, card, known, text.getValue());
            done.run();
            close();
        } catch (Problem.Invalid invalid) {
            text.setErrorMessage(invalid.detail(Language.of(getLocale())));
            text.setInvalid(true);
            text.focus();
        } catch (CardHasChanged faster) {
            faster.theirs().ifPresentOrElse(this::show, () -> giveUp(faster));
        } catch (Problem problem) {
            giveUp(problem);
        }
    }

    private void giveUp(Problem problem) {
        ProblemNotice.show(problem);
        close();
    }

    private void show(String theirs) {
        before = theirs;
        both.removeAll();
        Button keepBoth = new Button(getTranslation("codesign.card.both"), click -> {
            arranging.split(initiative, card, List.of(theirs, text.getValue()));
            close();
        });
        Button takeTheirs = new Button(getTranslation("codesign.card.theirs"), click -> close());
        Span title = new Span(getTranslation("codesign.card.both.title"));
        title.addClassName("strong");
        Paragraph words = new Paragraph(theirs);
        words.addClassName("told");
        both.add(title, words, new Div(keepBoth, takeTheirs));
        send.setText(getTranslation("codesign.card.mine"));
        keepBoth.focus();
    }
}
