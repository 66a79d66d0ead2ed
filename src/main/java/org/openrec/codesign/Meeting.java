package org.openrec.codesign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the accompaniment meetings between accompanist and service. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private int number;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_date", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    @Column(name = "proposed_at")
    private List<Instant> dates = new ArrayList<>();

    private String place = "";
    private String agenda = "";
    private @Nullable Instant chosenAt;
    private String attendance = "";
    private String minutes = "";
    private String decisions = "";
    private String nextSteps = "";
    private Instant openedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Meeting() {}

    Meeting(InitiativeId initiative, int number, Instant now) {
        this.initiative = initiative.value();
        this.number = number;
        this.state = SessionState.PLANNED;
        this.openedAt = now;
    }

    void propose(List<Instant> possible, String where, String what) {
        dates.clear();
        dates.addAll(possible);
        place = where;
        agenda = what;
    }

    void choose(Instant date) {
        chosenAt = date;
    }

    void hold(MeetingRecord record, Instant now) {
        attendance = record.attendance();
        minutes = record.minutes();
        decisions = record.decisions();
        nextSteps = record.nextSteps();
        state = SessionState.HELD;
        endedAt = now;
    }

    void cancel(Instant now) {
        if (state == SessionState.PLANNED) {
            state = SessionState.CANCELLED;
            endedAt = now;
        }
    }

    MeetingRecord record() {
        return new MeetingRecord(attendance, minutes, decisions, nextSteps);
    }

    int number() {
        return number;
    }

    SessionState state() {
        return state;
    }

    List<Instant> dates() {
        return List.copyOf(dates);
    }

    String place() {
        return place;
    }

    String agenda() {
        return agenda;
    }

    Optional<Instant> chosenAt() {
        return Optional.ofNullable(chosenAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
