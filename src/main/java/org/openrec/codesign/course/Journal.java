package org.openrec.codesign.course;

import java.time.Clock;
import org.openrec.codesign.Dossiers;
import org.openrec.codesign.InitiativeId;
import org.openrec.shared.Changes;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Writes down, in plain words, what happens in an initiative. */
@Component
public class Journal {

    private final JournalEntries entries;
    private final Changes changes;
    private final Clock clock;

    Journal(JournalEntries entries, Changes changes, Clock clock) {
        this.entries = entries;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param key of the text, below {@code codesign.journal} */
    public void write(InitiativeId initiative, String author, String key, Object... arguments) {
        keep(initiative, author, Texts.both("codesign.journal." + key, arguments));
    }

    /** What nobody did in person. */
    public void writeByItself(InitiativeId initiative, String key, Object... arguments) {
        write(initiative, "", key, arguments);
    }

    /** With a text in both languages among the arguments. */
    public void write(InitiativeId initiative, String author, String key, LocalizedText name) {
        keep(
                initiative,
                author,
                new LocalizedText(
                        Texts.get(Language.FR, "codesign.journal." + key, name.fr()),
                        Texts.get(Language.EN, "codesign.journal." + key, name.en())));
    }

    /** An initiative comes into somebody's list, or changes its place there. */
    public void tellLists() {
        changes.tell(Dossiers.TOPIC);
    }

    public void forget(InitiativeId initiative, String name) {
        entries.findByInitiativeOrderById(initiative.value()).forEach(entry -> entry.forget(name));
    }

    /** Whatever is written is a change that open pages show. */
    private void keep(InitiativeId initiative, String author, LocalizedText text) {
        entries.save(new JournalEntry(initiative, text, author, clock.instant()));
        changes.tell(Dossiers.topic(initiative));
    }
}
