package org.openrec.codesign.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.cases.CaseHistory;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives, for those who may know of them. */
@Component
@Transactional(readOnly = true)
public class Dossiers {

    /** On a page, at most. */
    public static final int LARGEST_PAGE = 96;

    private static final Instant FAR_AWAY = Instant.parse("9999-12-31T00:00:00Z");

    private final InitiativeList list;
    private final Access access;
    private final DossierReader reader;
    private final Memory memory;
    private final CaseHistory history;

    Dossiers(InitiativeList list, Access access, DossierReader reader, Memory memory, CaseHistory history) {
        this.list = list;
        this.access = access;
        this.reader = reader;
        this.memory = memory;
        this.history = history;
    }

    /**
     * One page of those of one kind.
     *
     * @param after where the page before ended
     * @param limit 1 to {@link #LARGEST_PAGE}
     */
    public InitiativePage page(InitiativePage.Part part, Optional<InitiativePage.Cursor> after, int limit) {
        int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        List<InitiativeLine> found = list.page(access.actor(), part, after, size + 1);
        return found.size() > size
                ? new InitiativePage(
                        found.subList(0, size), Optional.of(InitiativePage.Cursor.at(part, found.get(size - 1))))
                : new InitiativePage(found, Optional.empty());
    }

    /** One page of all of them, part after part. */
    public InitiativePage page(Optional<InitiativePage.Cursor> after, int limit) {
        int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        List<InitiativeLine> items = new ArrayList<>();
        for (InitiativePage.Part part : InitiativePage.Part.values()) {
            if (after.filter(it -> it.part().compareTo(part) > 0).isEmpty()) {
                List<InitiativeLine> found =
                        list.page(access.actor(), part, after.filter(it -> it.part() == part), size + 1 - items.size());
                if (items.size() + found.size() > size) {
                    items.addAll(found.subList(0, size - items.size()));
                    return new InitiativePage(items, Optional.of(last(items, part, found)));
                }
                items.addAll(found);
            }
        }
        return new InitiativePage(items, Optional.empty());
    }

    /** Where nothing of the part found room, just before all of it. */
    private static InitiativePage.Cursor last(
            List<InitiativeLine> items, InitiativePage.Part part, List<InitiativeLine> found) {
        InitiativeLine last = items.get(items.size() - 1);
        return found.contains(last)
                ? InitiativePage.Cursor.at(part, last)
                : new InitiativePage.Cursor(part, FAR_AWAY, new InitiativeId(new UUID(-1, -1)));
    }

    /** The given ones as they are now, newest first; those that the caller may not know of are left out. */
    public List<InitiativeLine> lines(Collection<InitiativeId> ids) {
        return list.of(access.actor(), ids);
    }

    /** Empty also if the caller may not know of it. */
    public Optional<Dossier> find(InitiativeId id) {
        try {
            Initiative initiative = access.visible(id);
            return Optional.of(reader.read(initiative, access.of(initiative, access.actor()), access.actor()));
        } catch (UnknownInitiative unknown) {
            return Optional.empty();
        }
    }

    /** What happened, latest last; former parties no longer read it. */
    public List<Event> journal(InitiativeId id) {
        mustTakePart(id);
        return memory.of(id, Happening.JOURNAL);
    }

    /** The diagrams that its case ran on, with each visit of each step. */
    public List<CaseHistory.Run> history(InitiativeId id) {
        mustTakePart(id);
        return history.of(id.subject());
    }

    private void mustTakePart(InitiativeId id) {
        Initiative initiative = access.visible(id);
        if (access.of(initiative, access.actor()) == Standing.FORMER_PARTY) {
            throw new NotYourInitiative();
        }
    }
}
