package org.openrec.codesign.course;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** What happened in an initiative, in plain words. */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private Instant happenedAt;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    private String authorName;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected JournalEntry() {}

    JournalEntry(InitiativeId initiative, LocalizedText text, String authorName, Instant now) {
        this.initiative = initiative.value();
        this.text = text;
        this.authorName = authorName;
        this.happenedAt = now;
    }

    /** A party that leaves without its name leaves it nowhere. */
    void forget(String name) {
        LocalizedText nobody = Texts.both("codesign.party.anonymous");
        text = new LocalizedText(text.fr().replace(name, nobody.fr()), text.en().replace(name, nobody.en()));
        authorName = authorName.equals(name) ? "" : authorName;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public LocalizedText text() {
        return text;
    }

    public String authorName() {
        return authorName;
    }
}
