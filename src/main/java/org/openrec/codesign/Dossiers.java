package org.openrec.codesign;

import java.util.List;
import java.util.Optional;
import org.openrec.cases.CaseHistory;
import org.openrec.codesign.course.JournalEntries;
import org.openrec.codesign.course.JournalLine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives, for those who may know of them. */
@Component
@Transactional(readOnly = true)
public class Dossiers {

    /** Any change of any initiative (see {@link org.openrec.shared.Changes}). */
    public static final String TOPIC = "initiatives";

    private final InitiativeList list;
    private final Access access;
    private final DossierReader reader;
    private final JournalEntries journal;
    private final CaseHistory history;

    Dossiers(InitiativeList list, Access access, DossierReader reader, JournalEntries journal, CaseHistory history) {
        this.list = list;
        this.access = access;
        this.reader = reader;
        this.journal = journal;
        this.history = history;
    }

    /** The changes of one initiative. */
    public static String topic(InitiativeId id) {
        return "initiative/" + id;
    }

    /** Open ones first, and of these the caller's own. */
    public List<InitiativeLine> all() {
        return list.of(access.actor());
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
    public List<JournalLine> journal(InitiativeId id) {
        mustTakePart(id);
        return journal.findByInitiativeOrderById(id.value()).stream()
                .map(entry -> new JournalLine(entry.happenedAt(), entry.text(), entry.authorName()))
                .toList();
    }

    /** The diagrams that its case ran on, with each visit of each step. */
    public List<CaseHistory.Run> history(InitiativeId id) {
        mustTakePart(id);
        return history.of(InitiativeSubject.of(id));
    }

    private void mustTakePart(InitiativeId id) {
        Initiative initiative = access.visible(id);
        if (access.of(initiative, access.actor()) == Standing.FORMER_PARTY) {
            throw new NotYourInitiative();
        }
    }
}
