package org.openrec.codesign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.shared.Subject;

/** One accompaniment, from first contact to the badge in use. */
@Entity
@Table(name = "initiative")
public class Initiative {

    @Id
    private UUID id;

    private String title;
    private String organisation;
    private int startPhase;
    private String reason;
    private int phase;

    @Enumerated(EnumType.STRING)
    private InitiativeState state;

    private int sparedMeetings;
    private int sparedWorkshops;
    private UUID openedBy;
    private String openedByName;
    private Instant openedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Initiative() {}

    private Initiative(
            String title, OrganisationId organisation, Phase start, String reason, Actor opener, Instant now) {
        this.id = UUID.randomUUID();
        this.title = title;
        this.organisation = organisation.value();
        this.startPhase = start.number();
        this.reason = reason;
        this.phase = start.number();
        this.state = InitiativeState.OPEN;
        this.openedBy = opener.id().value();
        this.openedByName = opener.displayName();
        this.openedAt = now;
    }

    public static Initiative open(
            String title, OrganisationId organisation, Phase start, String reason, Actor opener, Instant now) {
        return new Initiative(title, organisation, start, reason, opener, now);
    }

    /** @throws InitiativeIsNotOpen if it rests or has ended */
    public void mustBeOpen() {
        if (state != InitiativeState.OPEN) {
            throw new InitiativeIsNotOpen();
        }
    }

    public void pause() {
        mustBeOpen();
        state = InitiativeState.PAUSED;
    }

    public void resume() {
        if (state != InitiativeState.PAUSED) {
            throw new InitiativeIsNotPaused();
        }
        state = InitiativeState.OPEN;
    }

    public void enter(Phase entered) {
        phase = entered.number();
    }

    /** As many of the next meetings and workshops that the diagram comes to have been held already. */
    public void spare(int meetings, int workshops) {
        sparedMeetings = meetings;
        sparedWorkshops = workshops;
    }

    /** Whether the meeting that the diagram has come to has been held already; the next one is another. */
    public boolean sparesMeeting() {
        return sparedMeetings > 0 && sparedMeetings-- > 0;
    }

    /** The same of a workshop. */
    public boolean sparesWorkshop() {
        return sparedWorkshops > 0 && sparedWorkshops-- > 0;
    }

    /** The same again when a job repeats. */
    public void end(InitiativeState how, Instant now) {
        if (!state.ended()) {
            state = how;
            endedAt = now;
        }
    }

    public InitiativeId id() {
        return new InitiativeId(id);
    }

    public Subject subject() {
        return id().subject();
    }

    public String title() {
        return title;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public int startPhase() {
        return startPhase;
    }

    public String reason() {
        return reason;
    }

    public int phase() {
        return phase;
    }

    public InitiativeState state() {
        return state;
    }

    public String openedByName() {
        return openedByName;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
