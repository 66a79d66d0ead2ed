package org.openrec.codesign.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;

/** One of the working times with third parties. */
@Entity
@Table(name = "workshop")
public class Workshop extends Session {

    /** Together, or each in their own time. */
    public enum Mode {
        SYNCHRONOUS,
        ASYNCHRONOUS
    }

    private String theme = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable Instant heldAt;
    private @Nullable Instant openUntil;
    private String place = "";
    private String attendance = "";
    private String summary = "";

    /** For JPA, which fills the fields in afterwards. */
    protected Workshop() {}

    public Workshop(InitiativeId initiative, int number, Instant now) {
        super(initiative, number, now);
    }

    /** One that was held before the initiative began here. */
    public static Workshop held(InitiativeId initiative, int number, Instant at) {
        Workshop workshop = new Workshop(initiative, number, at);
        workshop.mode = Mode.SYNCHRONOUS;
        workshop.heldAt = at;
        workshop.hold(at);
        return workshop;
    }

    void planTogether(String question, Instant at, String where) {
        theme = question;
        mode = Mode.SYNCHRONOUS;
        heldAt = at;
        place = where;
        changed();
    }

    @Override
    Optional<Instant> begin() {
        return heldAt();
    }

    @Override
    public String place() {
        return place;
    }

    void planApart(String question, Instant until) {
        theme = question;
        mode = Mode.ASYNCHRONOUS;
        openUntil = until;
    }

    void attendedBy(String people) {
        attendance = people;
    }

    void conclude(String outcome, Instant now) {
        summary = outcome;
        hold(now);
    }

    public String theme() {
        return theme;
    }

    public Optional<Mode> mode() {
        return Optional.ofNullable(mode);
    }

    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    public Optional<Instant> openUntil() {
        return Optional.ofNullable(openUntil);
    }

    public String attendance() {
        return attendance;
    }

    public String summary() {
        return summary;
    }
}
