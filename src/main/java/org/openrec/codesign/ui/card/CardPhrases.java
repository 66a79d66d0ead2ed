package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openrec.codesign.dossier.Dossier;

/** What is said of a card in one line. */
final class CardPhrases {

    private CardPhrases() {}

    /** Whom it comes from, out of how many cards, and under which code. */
    static String origin(Dossier.CardLine card, Component page) {
        List<String> said = new ArrayList<>();
        if (!card.code().isBlank()) {
            said.add(card.framework().isBlank() ? card.code() : card.framework() + " " + card.code());
        }
        said.add(card.origins().stream()
                .map(it -> it.by().orElseGet(() -> text(page, "codesign.party.anonymous")))
                .distinct()
                .collect(Collectors.joining(", ")));
        if (card.under() > 0) {
            said.add(text(page, "codesign.card.under", card.under() + 1));
        }
        if (card.late()) {
            said.add(text(page, "codesign.card.late"));
        }
        return String.join(" · ", said);
    }

    private static String text(Component page, String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }
}
