package org.openrec.codesign.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;

/** One of the accompaniment meetings between accompanist and service. */
@Entity
@Table(name = "meeting")
public class Meeting extends Session {

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
    private boolean another;

    /** For JPA, which fills the fields in afterwards. */
    protected Meeting() {}

    public Meeting(InitiativeId initiative, int number, Instant now) {
        super(initiative, number, now);
    }

    /** One that was held before the initiative began here. */
    public static Meeting held(InitiativeId initiative, int number, Instant at) {
        Meeting meeting = new Meeting(initiative, number, at);
        meeting.chosenAt = at;
        meeting.hold(at);
        return meeting;
    }

    void propose(List<Instant> possible, String where, String what) {
        dates.clear();
        dates.addAll(possible);
        place = where;
        agenda = what;
    }

    void choose(Instant date) {
        chosenAt = date;
        changed();
    }

    @Override
    Optional<Instant> begin() {
        return chosenAt();
    }

    void hold(MeetingRecord record, Instant now) {
        attendance = record.attendance();
        minutes = record.minutes();
        decisions = record.decisions();
        nextSteps = record.nextSteps();
        hold(now);
    }

    void wishForAnother(boolean wished) {
        another = wished;
    }

    boolean another() {
        return another;
    }

    public MeetingRecord record() {
        return new MeetingRecord(attendance, minutes, decisions, nextSteps);
    }

    public List<Instant> dates() {
        return List.copyOf(dates);
    }

    @Override
    public String place() {
        return place;
    }

    public String agenda() {
        return agenda;
    }

    public Optional<Instant> chosenAt() {
        return Optional.ofNullable(chosenAt);
    }
}
