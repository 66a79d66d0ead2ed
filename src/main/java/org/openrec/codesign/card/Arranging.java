package org.openrec.codesign.card;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team does with the cards of an open list. Deeds follow each other list by list, so that two people at one list end the
 * same; a deed that was done already changes nothing.
 *
 * <p>Each throws {@link UnknownCard}, {@link ListIsSettled}, {@link CardHasChanged} where somebody was faster, and what
 * {@link Access#led} and {@link Initiative#mustBeOpen} throw.
 */
@Component
@Transactional
public class Arranging {

    /** In characters, of the word with which a card is dropped. */
    public static final int LONGEST_REASON = 500;

    private static final int MOST_PARTS = 20;

    private final Access access;
    private final Cards cards;
    private final SettledLists lists;
    private final Memory memory;
    private final Clock clock;

    Arranging(Access access, Cards cards, SettledLists lists, Memory memory, Clock clock) {
        this.access = access;
        this.cards = cards;
        this.lists = lists;
        this.memory = memory;
        this.clock = clock;
    }

    /** The others lie under the first from now on, with everything that lies under them. */
    public void join(InitiativeId id, long first, Collection<Long> others) {
        Initiative initiative = opened(id, first);
        Card onTop = top(initiative, card(initiative, first));
        Set<Long> wanted = new TreeSet<>(others);
        List<Card> found = cards.findByIdInAndInitiative(wanted, id.value());
        if (wanted.isEmpty()
                || found.size() < wanted.size()
                || found.stream().anyMatch(it -> it.kind() != onTop.kind())) {
            throw InitiativeInvalid.in("/cards", "codesign.problem.cardsToJoin");
        }
        List<Card> joining = found.stream()
                .map(it -> top(initiative, it))
                .distinct()
                .filter(it -> it.id() != onTop.id())
                .toList();
        joining.forEach(it -> {
            cards.findByJoinedInto(it.id()).forEach(under -> under.lieUnder(onTop));
            it.lieUnder(onTop);
        });
        if (!joining.isEmpty()) {
            onTop.keep();
            remember(initiative, Happening.CARDS_JOINED, joining.size() + 1, onTop.text());
        }
    }

    /**
     * Takes out what lies under the card, or, where texts are given, makes a card of each of them, all with the same origins.
     *
     * @param texts none, or at least two
     */
    public void split(InitiativeId id, long number, List<String> texts) {
        Initiative initiative = opened(id, number);
        Card card = onTop(initiative, number);
        List<Card> under = cards.findByJoinedInto(number);
        if (texts.isEmpty()) {
            if (under.isEmpty()) {
                throw InitiativeInvalid.in("/texts", "codesign.problem.splitTexts", MOST_PARTS);
            }
            under.forEach(Card::comeOut);
        } else {
            if (texts.size() < 2 || texts.size() > MOST_PARTS) {
                throw InitiativeInvalid.in("/texts", "codesign.problem.splitTexts", MOST_PARTS);
            }
            for (int i = 0; i < texts.size(); i++) {
                check("/texts/" + i, texts.get(i));
            }
            Set<Long> origins = Stream.concat(Stream.of(card), under.stream())
                    .flatMap(it -> it.origins().stream())
                    .collect(Collectors.toSet());
            texts.stream()
                    .skip(1)
                    .forEach(
                            text -> cards.save(card.apart(cards.nextNumber(), text.strip(), origins, clock.instant())));
            card.reword(texts.get(0).strip());
        }
        remember(initiative, Happening.CARD_SPLIT, card.text());
    }

    /**
     * It is no longer wanted, and stays where it can be had back.
     *
     * @param reason why, in a word that everybody reads
     */
    public void drop(InitiativeId id, long number, String reason) {
        Initiative initiative = opened(id, number);
        Card card = onTop(initiative, number);
        if (reason.isBlank() || reason.length() > LONGEST_REASON || reason.indexOf('\0') >= 0) {
            throw InitiativeInvalid.in("/reason", "codesign.problem.dropReason", LONGEST_REASON);
        }
        card.drop(reason.strip());
        remember(initiative, Happening.CARD_DROPPED, card.text(), reason.strip());
    }

    /** It is wanted again. */
    public void keep(InitiativeId id, long number) {
        Initiative initiative = opened(id, number);
        Card card = onTop(initiative, number);
        if (card.droppedBecause().isPresent()) {
            card.keep();
            remember(initiative, Happening.CARD_KEPT, card.text());
        }
    }

    /**
     * @param before the words that the person had before them, to be told of others
     * @throws CardHasChanged where it says something else by now
     */
    public void reword(InitiativeId id, long number, Optional<String> before, String text) {
        Initiative initiative = opened(id, number);
        Card card = onTop(initiative, number);
        check("/text", text);
        if (card.text().equals(text.strip())) {
            return;
        }
        if (before.filter(it -> !it.equals(card.text())).isPresent()) {
            throw CardHasChanged.reworded(card.text());
        }
        remember(initiative, Happening.CARD_REWORDED, card.text(), text.strip());
        card.reword(text.strip());
    }

    /** @param next the card before which it stands then; empty for the end */
    public void move(InitiativeId id, long number, Optional<Long> next) {
        Initiative initiative = opened(id, number);
        Card card = onTop(initiative, number);
        List<Card> order =
                new ArrayList<>(cards.findByInitiativeAndKindOrderByPlaceAscIdAsc(id.value(), card.kind()).stream()
                        .filter(it -> it.id() != number)
                        .toList());
        int at = next.map(it -> cards.findByIdAndInitiative(it, id.value())
                        .map(order::indexOf)
                        .orElse(-1))
                .orElse(order.size());
        if (at < 0) {
            throw InitiativeInvalid.in("/before", "codesign.problem.moveBefore");
        }
        order.add(at, card);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).stand(i);
        }
        memory.tell(initiative.id());
    }

    /** In which situations a competence is shown: these, and no others. */
    public void tie(InitiativeId id, long competence, Collection<Long> situations) {
        Initiative initiative = opened(id, competence);
        Card card = onTop(initiative, competence);
        Set<Long> wanted = new TreeSet<>(situations);
        List<Card> found = cards.findByIdInAndInitiative(wanted, id.value());
        if (card.kind() != ContributionKind.COMPETENCE
                || found.size() < wanted.size()
                || found.stream().anyMatch(it -> it.kind() != ContributionKind.SITUATION)) {
            throw InitiativeInvalid.in("/situations", "codesign.problem.tie");
        }
        card.tie(found.stream().map(it -> top(initiative, it).id()).collect(Collectors.toSet()));
        memory.tell(initiative.id());
    }

    /** As it is contributed, by whoever contributes it: to those of the situations that there are. */
    public void tieAtOnce(Card competence, Set<Long> situations) {
        if (!situations.isEmpty() && competence.kind() == ContributionKind.COMPETENCE) {
            competence.tie(cards
                    .findByIdInAndInitiative(situations, competence.initiative().value())
                    .stream()
                    .filter(it -> it.kind() == ContributionKind.SITUATION)
                    .map(Card::id)
                    .collect(Collectors.toSet()));
        }
    }

    /** For whom an interest is. */
    public void placeSide(InitiativeId id, long interest, Optional<Side> side) {
        Initiative initiative = opened(id, interest);
        Card card = onTop(initiative, interest);
        card.isFor(side.filter(it -> card.kind() == ContributionKind.INTEREST)
                .orElseThrow(() -> InitiativeInvalid.in("/side", "codesign.problem.side")));
        memory.tell(initiative.id());
    }

    private static void check(String pointer, String text) {
        if (text.isBlank() || text.length() > Card.LONGEST || text.indexOf('\0') >= 0) {
            throw InitiativeInvalid.in(pointer, "codesign.problem.text", Card.LONGEST);
        }
    }

    /** The initiative, with the card's list to oneself. */
    private Initiative opened(InitiativeId id, long card) {
        Initiative initiative = access.led(id);
        initiative.mustBeOpen();
        ContributionKind kind = cards.kindOf(card, id.value()).orElseThrow(UnknownCard::new);
        ListState list = lists.locked(id, kind);
        if (list.settled()) {
            throw new ListIsSettled(list);
        }
        return initiative;
    }

    private Card card(Initiative initiative, long number) {
        return cards.findByIdAndInitiative(number, initiative.id().value()).orElseThrow(UnknownCard::new);
    }

    /** The card itself, which nobody has joined into another. */
    private Card onTop(Initiative initiative, long number) {
        Card card = card(initiative, number);
        if (card.joinedInto().isPresent()) {
            throw CardHasChanged.joined();
        }
        return card;
    }

    /** The card under which it lies, or itself: never more than one above another. */
    private Card top(Initiative initiative, Card card) {
        return cards.lying(card.id(), initiative.id().value()).orElse(card);
    }

    private void remember(Initiative initiative, Happening what, Object... words) {
        memory.keep(Happened.of(initiative.id(), what, words).by(access.actor()));
    }
}
