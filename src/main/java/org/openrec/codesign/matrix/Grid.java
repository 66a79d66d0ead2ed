package org.openrec.codesign.matrix;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.codesign.card.Card;

/** The crossings as the cards lie now: of those that lie under another the other one speaks, of those dropped nobody. */
public final class Grid {

    private final List<Crossing> written;
    private final Map<Long, Card> cards;

    public Grid(List<Crossing> written, Collection<Card> cards) {
        this.written = List.copyOf(written);
        this.cards = cards.stream().collect(Collectors.toMap(Card::id, Function.identity()));
    }

    /** Each triple once, under the number of the first that says it. */
    public List<Crossing> crossings() {
        Map<Crossing, Crossing> distinct = new LinkedHashMap<>();
        written.stream()
                .map(this::now)
                .filter(it -> kept(it.situation()) && kept(it.competence()) && kept(it.evidence()))
                .forEach(it ->
                        distinct.putIfAbsent(new Crossing(0, it.situation(), it.competence(), it.evidence()), it));
        return List.copyOf(distinct.values());
    }

    /** Those that say by now what the one with the number says. */
    List<Long> same(long id) {
        return written.stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .map(this::now)
                .map(one -> written.stream()
                        .filter(it -> same(now(it), one))
                        .map(Crossing::id)
                        .toList())
                .orElse(List.of());
    }

    /** What shows a competence in some situations, in the order in which it was put there. */
    public Set<Long> evidence(long competence, Set<Long> situations) {
        return crossings().stream()
                .filter(it -> it.competence() == competence && situations.contains(it.situation()))
                .map(Crossing::evidence)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The situations in which something shows a competence. */
    Set<Long> situations(long competence) {
        return crossings().stream()
                .filter(it -> it.competence() == competence)
                .map(Crossing::situation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Crossing now(Crossing it) {
        return new Crossing(it.id(), top(it.situation()), top(it.competence()), top(it.evidence()));
    }

    /** The card itself, or the one under which it lies. */
    public long top(long card) {
        Card found = cards.get(card);
        return found == null ? card : found.joinedInto().orElse(card);
    }

    private boolean kept(long card) {
        Card found = cards.get(card);
        return found != null && found.kept();
    }

    private static boolean same(Crossing one, Crossing other) {
        return one.situation() == other.situation()
                && one.competence() == other.competence()
                && one.evidence() == other.evidence();
    }
}
