package org.openrec.studio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.people.Actor;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** A line of the history: what a manager did by hand to a case that hung, and why. */
@Entity
public class Intervention {

    /** What was done. */
    public enum Deed {
        RETRIED,
        MOVED,
        ENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String subjectType;
    private String subjectId;
    private String process;
    private String stepFr;
    private String stepEn;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    private @Nullable String toStep;
    private String reason;
    private UUID person;
    private String personName;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Intervention() {}

    Intervention(HangingCase hanging, Deed deed, @Nullable String toStep, String reason, Actor actor, Instant at) {
        this.subjectType = hanging.subject().type();
        this.subjectId = hanging.subject().id();
        this.process = hanging.process();
        this.stepFr = hanging.stepName().fr();
        this.stepEn = hanging.stepName().en();
        this.deed = deed;
        this.toStep = toStep;
        this.reason = reason;
        this.person = actor.id().value();
        this.personName = actor.displayName();
        this.at = at;
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public LocalizedText step() {
        return new LocalizedText(stepFr, stepEn);
    }

    public Deed deed() {
        return deed;
    }

    /** The id of the step that it was taken to. */
    public Optional<String> toStep() {
        return Optional.ofNullable(toStep);
    }

    public String reason() {
        return reason;
    }

    public String personName() {
        return personName;
    }

    public Instant at() {
        return at;
    }
}
