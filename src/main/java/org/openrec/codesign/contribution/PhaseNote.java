package org.openrec.codesign.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Phase;

/** A text that the team wrote down in a phase: the need, who stands around, who was named. */
@Entity
@Table(name = "phase_note")
public class PhaseNote {

    /** What the text is about; its words stand in the texts under {@code codesign.note}. */
    public enum About {
        NEED,
        STUDENTS,
        EXPECTATIONS,
        CONTEXT,
        ACTOR
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private int phase;

    @Enumerated(EnumType.STRING)
    private About about;

    private String text;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected PhaseNote() {}

    public PhaseNote(InitiativeId initiative, Phase phase, About about, String text, Instant now) {
        this.initiative = initiative.value();
        this.phase = phase.number();
        this.about = about;
        this.text = text;
        this.writtenAt = now;
    }

    public int phase() {
        return phase;
    }

    public About about() {
        return about;
    }

    public String text() {
        return text;
    }
}
