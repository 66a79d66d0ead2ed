package org.openrec.codesign.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.card.ListState;
import org.openrec.codesign.card.SettledLists;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.contribution.Contributions;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.party.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cards as they are read, with whom each card comes from. */
@Component
@Transactional(readOnly = true)
public class CardLists {

    private final Access access;
    private final Cards cards;
    private final SettledLists lists;
    private final Contributions contributions;
    private final Parties parties;

    CardLists(Access access, Cards cards, SettledLists lists, Contributions contributions, Parties parties) {
        this.access = access;
        this.cards = cards;
        this.lists = lists;
        this.contributions = contributions;
        this.parties = parties;
    }

    /**
     * One list for each kind, in the order of the phases.
     *
     * @throws org.openrec.codesign.UnknownInitiative for strangers
     * @throws NotYourInitiative for former parties, who read what they gave themselves
     */
    public List<Dossier.CardList> of(InitiativeId id) {
        return reading(id).laid().lists();
    }

    /**
     * What somebody reads, and what they may do with it.
     *
     * @param open whether the reader takes part, and it is open
     * @param sortable whether the reader is of its team, and it is open
     */
    record Reading(Laid laid, boolean open, boolean sortable) {}

    Reading reading(InitiativeId id) {
        Initiative initiative = access.visible(id);
        Standing standing = access.of(initiative, access.actor());
        if (standing == Standing.FORMER_PARTY) {
            throw new NotYourInitiative();
        }
        Map<Long, Party> byId = parties.findByInitiativeOrderById(id.value()).stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
        Laid laid = read(
                id,
                contributions.findByInitiativeOrderById(id.value()).stream()
                        .map(it -> DossierReader.line(it, byId))
                        .toList());
        boolean team = standing == Standing.TEAM;
        return new Reading(
                laid, isOpen(initiative) && (team || standing == Standing.PARTY), isOpen(initiative) && team);
    }

    /** The same list of {@link #of(InitiativeId)}. */
    public Dossier.CardList of(InitiativeId id, ContributionKind kind) {
        return of(id).get(kind.ordinal());
    }

    /** The caller is of its team, and it is open. */
    public boolean sortable(InitiativeId id) {
        Initiative initiative = access.visible(id);
        return isOpen(initiative) && access.of(initiative, access.actor()) == Standing.TEAM;
    }

    /** The caller takes part, and it is open. */
    public boolean open(InitiativeId id) {
        Initiative initiative = access.visible(id);
        Standing standing = access.of(initiative, access.actor());
        return isOpen(initiative) && (standing == Standing.TEAM || standing == Standing.PARTY);
    }

    private static boolean isOpen(Initiative initiative) {
        return initiative.state() == InitiativeState.OPEN;
    }

    /**
     * All of them at once.
     *
     * @param said what each card says, or the one under which it lies
     * @param cards as they are kept
     */
    record Laid(List<Dossier.CardList> lists, Map<Long, String> said, List<Card> cards) {}

    Laid read(InitiativeId id, Collection<Dossier.ContributionLine> given) {
        Map<Long, Dossier.ContributionLine> origins =
                given.stream().collect(Collectors.toMap(Dossier.ContributionLine::id, Function.identity()));
        List<Card> all = cards.findByInitiativeOrderByPlaceAscIdAsc(id.value());
        Map<Long, String> texts = all.stream().collect(Collectors.toMap(Card::id, Card::text));
        return new Laid(
                lists.of(id).stream().map(list -> list(list, all, origins)).toList(),
                all.stream()
                        .collect(Collectors.toMap(
                                Card::id,
                                it -> texts.getOrDefault(it.joinedInto().orElse(it.id()), it.text()))),
                all);
    }

    private static Dossier.CardList list(ListState list, List<Card> all, Map<Long, Dossier.ContributionLine> origins) {
        List<Card> these = all.stream().filter(it -> it.kind() == list.kind()).toList();
        Map<Long, List<Card>> under = these.stream()
                .filter(it -> it.joinedInto().isPresent())
                .collect(Collectors.groupingBy(it -> it.joinedInto().orElseThrow()));
        Map<Long, Long> tops = all.stream()
                .collect(Collectors.toMap(Card::id, it -> it.joinedInto().orElse(it.id())));
        Set<Long> kept = all.stream().filter(Card::kept).map(Card::id).collect(Collectors.toSet());
        Function<Card, Dossier.CardLine> line = card -> line(
                card,
                under.getOrDefault(card.id(), List.of()),
                origins,
                card.situations().stream()
                        .map(it -> tops.getOrDefault(it, it))
                        .filter(kept::contains)
                        .collect(Collectors.toCollection(TreeSet::new)),
                list.cameAfter(card));
        return new Dossier.CardList(
                list,
                these.stream().filter(Card::kept).map(line).toList(),
                these.stream()
                        .filter(it -> it.joinedInto().isEmpty() && !it.kept())
                        .map(line)
                        .toList());
    }

    private static Dossier.CardLine line(
            Card card,
            List<Card> under,
            Map<Long, Dossier.ContributionLine> origins,
            Set<Long> situations,
            boolean late) {
        List<Card> all = Stream.concat(Stream.of(card), under.stream()).toList();
        return new Dossier.CardLine(
                card.id(),
                card.kind(),
                card.aspect(),
                all.stream()
                        .flatMap(it -> it.side().stream())
                        .collect(Collectors.toCollection(() -> new TreeSet<Side>())),
                card.text(),
                card.code(),
                card.framework(),
                card.droppedBecause(),
                late,
                situations,
                all.stream()
                        .flatMap(it -> it.origins().stream())
                        .distinct()
                        .flatMap(it -> Optional.ofNullable(origins.get(it)).stream())
                        .sorted(Comparator.comparing(Dossier.ContributionLine::id))
                        .toList(),
                under.size());
    }
}
