package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.dossier.Dossier;

/** One card of a list: what it says, whom it comes from, and what can be done with it. */
class CardRow extends ListItem {

    private static final long serialVersionUID = 1L;

    /** What a row tells its list. */
    interface Gestures {
        void chosen();

        void reword(Dossier.CardLine card);

        void split(Dossier.CardLine card);

        void drop(Dossier.CardLine card);

        /** @param by -1 for one up, 1 for one down */
        void move(Dossier.CardLine card, int by);

        void tie(Dossier.CardLine card, Set<Long> situations);

        void isFor(Dossier.CardLine card, Side side);
    }

    private final transient Gestures gestures;
    private final Checkbox choice = new Checkbox();
    private final Span text = new Span();
    private final Paragraph origin = new Paragraph();
    private final MultiSelectComboBox<Dossier.CardLine> situations = new MultiSelectComboBox<>();
    private final MenuBar menu = new MenuBar();
    private transient Dossier.CardLine card;

    CardRow(Dossier.CardLine card, Gestures gestures) {
        this.card = card;
        this.gestures = gestures;
        addClassNames("contribution", "contribution-" + card.kind().code());
        getElement().setAttribute("data-card", Long.toString(card.id()));
        text.addClassNames("contribution-text", "told");
        origin.addClassNames("quiet", "small");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                gestures.chosen();
            }
        });
        Div words = new Div(text, origin);
        words.addClassName("contribution-words");
        situations.setLabel(getTranslation("codesign.card.situations"));
        situations.setItemLabelGenerator(Dossier.CardLine::text);
        situations.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                gestures.tie(
                        this.card,
                        change.getValue().stream().map(Dossier.CardLine::id).collect(Collectors.toSet()));
            }
        });
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu();
        add(choice, words, menu);
        if (card.kind() == ContributionKind.COMPETENCE) {
            words.add(situations);
        }
        Shortcuts.addShortcutListener(this, () -> gestures.move(this.card, -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, () -> gestures.move(this.card, 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(this);
    }

    private void menu() {
        MenuItem more = menu.addItem("…");
        more.setAriaLabel(getTranslation("codesign.card.more", card.text()));
        Tooltip.forComponent(menu).setText(getTranslation("codesign.card.more.tip"));
        more.getSubMenu().addItem(getTranslation("codesign.card.reword"), click -> gestures.reword(card));
        more.getSubMenu().addItem(getTranslation("codesign.card.split"), click -> gestures.split(card));
        more.getSubMenu().addItem(getTranslation("codesign.card.up"), click -> gestures.move(card, -1));
        more.getSubMenu().addItem(getTranslation("codesign.card.down"), click -> gestures.move(card, 1));
        if (card.kind() == ContributionKind.INTEREST) {
            for (Side side : Side.values()) {
                more.getSubMenu()
                        .addItem(
                                getTranslation("codesign.card.side." + side.code()),
                                click -> gestures.isFor(card, side));
            }
        }
        more.getSubMenu()
                .addItem(getTranslation("codesign.card.drop"), click -> gestures.drop(card))
                .addClassName("stop");
    }

    void takeFocus() {
        choice.focus();
    }

    boolean isChosen() {
        return choice.getValue();
    }

    void choose(boolean chosen) {
        choice.setValue(chosen);
    }

    /** @param known the situations that a competence can be shown in */
    void show(Dossier.CardLine now, List<Dossier.CardLine> known, boolean writable) {
        card = now;
        text.setText(now.text());
        choice.setAriaLabel(getTranslation("codesign.card.choose", now.text()));
        choice.setVisible(writable);
        menu.setVisible(writable);
        origin.setText(CardPhrases.origin(now, this));
        situations.setReadOnly(!writable);
        situations.setVisible(writable || !now.situations().isEmpty());
        if (now.kind() == ContributionKind.COMPETENCE) {
            situations.setItems(known);
            situations.setValue(known.stream()
                    .filter(it -> now.situations().contains(it.id()))
                    .collect(Collectors.toSet()));
        }
    }
}
