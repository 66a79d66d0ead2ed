package org.openrec.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.notification.Appointment;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.setting.Here;

/** What calendar programs read, read by one that did not write it. */
class CalendarWriterTests {

    private static final Instant IN_WINTER = Instant.parse("2027-01-12T13:00:00Z");

    private final CalendarWriter writer = new CalendarWriter(
            new PublicUrl(URI.create("https://openrec.example")),
            Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void backInParis() {
        Here.is("Europe/Paris");
    }

    private static Appointment appointment(int sequence, boolean cancelled, Instant begin, String place) {
        return new Appointment(
                "meeting-7",
                sequence,
                cancelled,
                new LocalizedText("Réunion 1 de « Médiation »", "Meeting 1 of “Médiation”"),
                begin,
                Duration.ofHours(1),
                place,
                "/initiatives/8");
    }

    private ICalendar invitation(Appointment appointment) {
        return Biweekly.parse(
                        writer.invitation(appointment, Language.FR, "badges@univ.example", "nadia@partner.example"))
                .first();
    }

    @Test
    void anInvitationItsChangeAndItsEndAreOneAppointment() {
        ICalendar first = invitation(appointment(1, false, IN_WINTER, "Salle 3"));
        ICalendar changed = invitation(appointment(2, false, IN_WINTER.plusSeconds(86_400), "Salle 4"));
        ICalendar over = invitation(appointment(3, true, IN_WINTER.plusSeconds(86_400), "Salle 4"));

        assertThat(List.of(first, changed, over))
                .extracting(it -> it.getEvents().get(0).getUid().getValue())
                .containsOnly("meeting-7@openrec.example");
        assertThat(List.of(first, changed, over))
                .extracting(it -> it.getEvents().get(0).getSequence().getValue())
                .containsExactly(1, 2, 3);
        assertThat(List.of(first, changed, over))
                .extracting(it -> it.getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        VEvent event = first.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Réunion 1 de « Médiation »");
        assertThat(event.getLocation().getValue()).isEqualTo("Salle 3");
        assertThat(event.getUrl().getValue()).isEqualTo("https://openrec.example/initiatives/8");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("badges@univ.example");
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("nadia@partner.example");
        assertThat(over.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(first.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    }

    /** Summer and winter, both sides of a change of the clock, far away, and half an hour beside. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2027-01-12T13:00:00Z",
        "Europe/Paris, 2027-07-12T13:00:00Z",
        "Europe/Paris, 2027-03-28T00:30:00Z",
        "Europe/Paris, 2027-03-28T01:30:00Z",
        "Europe/Paris, 2026-10-25T01:30:00Z",
        "America/Martinique, 2027-07-12T13:00:00Z",
        "Indian/Reunion, 2027-01-12T13:00:00Z",
        "Pacific/Noumea, 2027-01-12T21:00:00Z",
        "Asia/Kolkata, 2027-01-12T13:00:00Z",
        "UTC, 2027-01-12T13:00:00Z"
    })
    void theTimeIsTheSameMomentWhereverTheUniversityIs(String zone, Instant begin) {
        Here.is(zone);

        VEvent event = invitation(appointment(1, false, begin, "")).getEvents().get(0);

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(begin);
        assertThat(Duration.between(begin, event.getDateEnd().getValue().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salle 3; bâtiment A, 2e étage",
                "a\nEND:VEVENT\nBEGIN:VEVENT\nUID:x",
                "a\r\nATTENDEE:mailto:x@y.example",
                "C:\\salle\\3",
                "https://visio.example/a?b=c;d=e,f",
                "« é » 🎓 日本",
                "\"quoted\"",
                "x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x é"
            })
    void whateverIsWrittenOfThePlaceIsOnlyThePlace(String place) {
        ICalendar calendar = invitation(appointment(1, false, IN_WINTER, place));

        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getLocation().getValue().replace("\r\n", "\n")).isEqualTo(place.replace("\r\n", "\n"));
            assertThat(event.getAttendees()).hasSize(1);
        });
    }

    @Test
    void aFeedHoldsAllOfThemAndAsksForNothing() {
        ICalendar feed = Biweekly.parse(writer.feed(
                        List.of(appointment(1, false, IN_WINTER, ""), appointment(2, true, IN_WINTER, "")),
                        Language.EN))
                .first();

        assertThat(feed.getEvents()).hasSize(2);
        assertThat(feed.getMethod()).isNull();
        assertThat(feed.getEvents().get(0).getSummary().getValue()).isEqualTo("Meeting 1 of “Médiation”");
        assertThat(Biweekly.parse(writer.feed(List.of(), Language.EN)).first().getEvents())
                .isEmpty();
    }
}
