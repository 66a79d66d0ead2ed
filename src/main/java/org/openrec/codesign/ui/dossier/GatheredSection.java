package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Phase;
import org.openrec.codesign.dossier.Dossier;

/** What there is already: the lists with their first cards, and the way to the whole of each. */
class GatheredSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    GatheredSection(Dossier dossier, Words words) {
        addClassName("gathered");
        add(new H2(words.text("gathered")));
        Div lists = new Div();
        lists.addClassName("three");
        dossier.lists().stream()
                .filter(it -> it.kind() != ContributionKind.INTEREST)
                .forEach(list -> lists.add(list(dossier, list, words)));
        add(lists);
        if (dossier.phase() >= Phase.CROSSING.number()) {
            Anchor matrix = new Anchor("initiatives/" + dossier.id() + "/matrix", words.text("matrix.open"));
            matrix.addClassName("all");
            add(matrix);
        }
    }

    private static Section list(Dossier dossier, Dossier.CardList list, Words words) {
        List<Dossier.CardLine> cards = list.kept();
        String address = "initiatives/" + dossier.id() + "/lists/" + list.kind().code();
        Span count = new Span(words.text("gathered." + list.kind().code(), cards.size()));
        Span state = new Span(list.state()
                .settledAt()
                .map(at -> words.text("gathered.settled", words.day(at)))
                .orElseGet(() -> words.text("gathered.open")));
        state.addClassNames("quiet", "small");
        H3 head = new H3(new Anchor(address, count), state);
        head.addClassName("kind-" + list.kind().code());
        Section section = new Section(head);
        if (cards.isEmpty()) {
            section.add(words.quiet(words.text("gathered.none")));
        } else {
            UnorderedList first = new UnorderedList();
            cards.stream().limit(SHOWN).forEach(card -> first.add(new ListItem(card.text())));
            section.add(first);
        }
        if (cards.size() > SHOWN) {
            Anchor all = new Anchor(address, words.text("gathered.others", cards.size() - SHOWN));
            all.addClassName("all");
            section.add(all);
        }
        return section;
    }
}
