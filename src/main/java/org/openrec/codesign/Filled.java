package org.openrec.codesign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.shared.setting.Here;
import org.openrec.task.Submission;

/** A completed form of an initiative, as the handlers of its forms read it. */
public record Filled(Submission submission) {

    /** The clock on the university's wall: what a person types without a zone. */
    public InitiativeId initiative() {
        return InitiativeId.of(submission.subject().id());
    }

    public Actor actor() {
        return submission.actor();
    }

    /** For which party the step is repeated; empty for the steps of the team. */
    public Optional<Long> party() {
        return submission.task().part().member().map(Long::valueOf);
    }

    /** What of the initiative the task is about. */
    public String about() {
        return submission.task().part().about().orElseThrow();
    }

    /** Empty where nothing was written. */
    public String text(String key) {
        return submission.values().text(key).orElse("").strip();
    }

    /** Something was answered, be it "no". */
    public boolean has(String key) {
        return submission.values().json().hasNonNull(key);
    }

    public boolean yes(String key) {
        return submission.values().json().path(key).asBoolean();
    }

    public List<JsonNode> list(String key) {
        List<JsonNode> items = new ArrayList<>();
        submission.values().json().path(key).forEach(items::add);
        return items;
    }

    public Optional<Instant> moment(String key) {
        return submission.values().text(key).map(Filled::instant);
    }

    public LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }

    private static Instant instant(String text) {
        TemporalAccessor moment = DateTimeFormatter.ISO_DATE_TIME.parse(text);
        return moment.isSupported(ChronoField.OFFSET_SECONDS)
                ? Instant.from(moment)
                : LocalDateTime.from(moment).atZone(Here.zone()).toInstant();
    }

    /** The other way: as a form's field has it. */
    static String local(Instant moment) {
        return moment.atZone(Here.zone()).toLocalDateTime().toString();
    }
}
