package org.openrec.codesign.card;

import java.time.Clock;
import java.util.Arrays;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Filled;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.Phase;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles lists, and opens them again with everything that is on them. */
@Component
@Transactional
public class Settling {

    private final Access access;
    private final Cards cards;
    private final SettledLists lists;
    private final Memory memory;
    private final Clock clock;

    Settling(Access access, Cards cards, SettledLists lists, Memory memory, Clock clock) {
        this.access = access;
        this.cards = cards;
        this.lists = lists;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * @param empty whether nothing on it is meant so
     * @return its number
     * @throws ListIsSettled if it is settled already
     * @throws InitiativeInvalid if nothing is on it and that is not meant so
     */
    public int settle(InitiativeId id, ContributionKind kind, boolean empty) {
        Initiative initiative = access.led(id);
        initiative.mustBeOpen();
        ListState list = lists.locked(id, kind);
        if (list.settled()) {
            throw new ListIsSettled(list);
        }
        return settle(list, Happened.of(id, Happening.LIST_SETTLED).by(access.actor()), empty);
    }

    /** By the task of its phase; whoever settled it before has done the task's work. */
    public void settle(Filled form, ContributionKind kind) {
        ListState list = lists.locked(form.initiative(), kind);
        if (!list.settled()) {
            settle(list, Happened.in(form, Happening.LIST_SETTLED), form.yes("empty"));
        }
    }

    private int settle(ListState list, Happened happened, boolean empty) {
        InitiativeId id = happened.initiative();
        int kept = (int) cards.findByInitiativeAndKindOrderByPlaceAscIdAsc(id.value(), list.kind()).stream()
                .filter(Card::kept)
                .count();
        if (kept == 0 && !empty) {
            throw InitiativeInvalid.in("/empty", "codesign.problem.listEmpty");
        }
        int number = list.number() + 1;
        lists.settle(id, list.kind(), number, clock.instant());
        memory.keep(happened.saying(name(list.kind()), number, kept));
        return number;
    }

    /** For its team; a list that is open stays so. */
    public void open(InitiativeId id, ContributionKind kind) {
        Initiative initiative = access.led(id);
        initiative.mustBeOpen();
        open(initiative, kind);
    }

    /** The lists of the phase that an initiative goes back to, and of those behind it. */
    public void openFrom(Initiative initiative, Phase phase) {
        Arrays.stream(ContributionKind.values())
                .filter(kind -> kind.phase().number() >= phase.number())
                .forEach(kind -> open(initiative, kind));
    }

    private void open(Initiative initiative, ContributionKind kind) {
        ListState list = lists.locked(initiative.id(), kind);
        if (list.settled()) {
            lists.open(initiative.id(), kind);
            memory.keep(Happened.of(initiative.id(), Happening.LIST_OPENED, name(kind), list.number())
                    .by(access.actor()));
        }
    }

    private static Object name(ContributionKind kind) {
        return Texts.both("codesign.list." + kind.code());
    }
}
