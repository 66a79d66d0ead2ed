package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openrec.codesign.Aspect;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.dossier.Dossier;

/** Where the cards of a list stand: one below the other, or, where they are interests, whose they are side by side. */
class CardGroups extends Div {

    private static final long serialVersionUID = 1L;

    /** What is gained for all stands with what somebody says that they gain. */
    private enum Column {
        GIVES(Aspect.GIVES),
        GAINS(Aspect.GAINS, Aspect.FOR_ORGANISATIONS, Aspect.FOR_STUDENTS),
        COMMITS(Aspect.COMMITS);

        private final Set<Aspect> aspects;

        Column(Aspect... aspects) {
            this.aspects = EnumSet.copyOf(Arrays.asList(aspects));
        }

        boolean has(Dossier.CardLine card) {
            return aspects.contains(card.aspect().orElse(Aspect.GAINS));
        }
    }

    private record Place(Set<Side> sides, Column column) {

        static Place of(Dossier.CardLine card) {
            return new Place(
                    card.sides(),
                    Arrays.stream(Column.values())
                            .filter(it -> it.has(card))
                            .findFirst()
                            .orElse(Column.GAINS));
        }
    }

    private final ContributionKind kind;
    private List<Standing> shown = List.of();

    /** A card, and where it stands. */
    private record Standing(long card, Place place) {}

    CardGroups(ContributionKind kind) {
        this.kind = kind;
    }

    /** Those that stand together with the card, in their order. */
    static List<Dossier.CardLine> of(Dossier.CardLine card, List<Dossier.CardLine> all) {
        return all.stream().filter(it -> Place.of(it).equals(Place.of(card))).toList();
    }

    /** What stands already where it belongs is not moved. */
    void show(List<Dossier.CardLine> cards, Map<Long, CardRow> rows) {
        List<Standing> order =
                cards.stream().map(it -> new Standing(it.id(), Place.of(it))).toList();
        if (order.equals(shown)) {
            return;
        }
        shown = order;
        removeAll();
        if (kind == ContributionKind.INTEREST) {
            sides(cards, rows).forEach(this::add);
        } else {
            add(list(cards, rows));
        }
    }

    private Stream<Component> sides(List<Dossier.CardLine> cards, Map<Long, CardRow> rows) {
        return Stream.of(Set.of(Side.ORGANISATIONS, Side.STUDENTS), Set.of(Side.ORGANISATIONS), Set.of(Side.STUDENTS))
                .filter(sides -> cards.stream().anyMatch(it -> it.sides().equals(sides)))
                .map(sides -> {
                    Div columns = new Div();
                    columns.addClassName("interest-columns");
                    for (Column column : Column.values()) {
                        List<Dossier.CardLine> these = cards.stream()
                                .filter(it -> Place.of(it).equals(new Place(sides, column)))
                                .toList();
                        String aspect = column.name().toLowerCase(Locale.ROOT);
                        columns.add(new Div(new H3(getTranslation("codesign.aspect." + aspect)), list(these, rows)));
                    }
                    return new Div(new H2(getTranslation("codesign.card.sides." + name(sides))), columns);
                });
    }

    private static String name(Set<Side> sides) {
        return sides.size() > 1 ? "both" : sides.iterator().next().code();
    }

    private static OrderedList list(List<Dossier.CardLine> cards, Map<Long, CardRow> rows) {
        OrderedList list = new OrderedList();
        list.addClassName("contributions-in-order");
        cards.stream().flatMap(it -> Stream.ofNullable(rows.get(it.id()))).forEach(list::add);
        return list;
    }
}
