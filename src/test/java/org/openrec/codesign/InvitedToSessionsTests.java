package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.SERVICE;
import static org.openrec.codesign.Workbench.SPONSOR;
import static org.openrec.codesign.Workbench.STUDENT;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.notification.Feeds;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who is invited to which meeting and workshop, told when it changes, and reads it in a calendar program. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class InvitedToSessionsTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Feeds feeds;

    @Autowired
    People people;

    private List<String> invited(Workbench work, String kind, boolean cancelled) {
        return jdbc.sql("""
                        SELECT p.login FROM openrec.message m JOIN openrec.person p ON p.id = m.person_id
                        WHERE m.subject_id = ? AND m.appointment ->> 'uid' LIKE ? || '-%'
                        AND CAST(m.appointment ->> 'cancelled' AS boolean) = ?""")
                .params(work.id(), kind, cancelled)
                .query(String.class)
                .list();
    }

    private PersonId person(String login) {
        return people.actor(login).orElseThrow().id();
    }

    private ResponseEntity<String> read(String path) {
        return http.getForEntity(path, String.class);
    }

    @Test
    void aMeetingCallsServiceAndAccompanimentAndAWorkshopThePartiesToo() {
        Workbench work = Workbench.withParties(http, 1);
        work.ecosystem();
        work.meeting(false);
        work.interest(PARTNER, STUDENT);
        work.workshopTogether(false);

        assertThat(invited(work, "meeting", false))
                .contains(ACCOMPANIST, SERVICE)
                .doesNotContain(PARTNER, STUDENT, SPONSOR)
                .doesNotHaveDuplicates();
        assertThat(invited(work, "workshop", false))
                .contains(ACCOMPANIST, SERVICE, PARTNER, STUDENT)
                .doesNotContain(SPONSOR)
                .doesNotHaveDuplicates();
        assertThat(invited(work, "meeting", true)).isEmpty();
        assertThat(invited(work, "workshop", true)).isEmpty();
    }

    @Test
    void whatIsNotHeldAfterAllIsCalledOff() {
        Workbench work = Workbench.withParties(http, 1);
        work.ecosystem();
        work.complete(
                ACCOMPANIST,
                "proposeDates",
                JSON.objectNode().put("date1", "2027-01-12T14:00").put("agenda", "Point"));
        work.complete(SERVICE, "chooseDate", JSON.objectNode().put("choice", "date1"));

        work.post(SERVICE, "leave", null);

        assertThat(invited(work, "meeting", true)).containsExactlyInAnyOrderElementsOf(invited(work, "meeting", false));
    }

    /** Whoever comes later reads in the feed what was fixed before. */
    @Test
    void aCalendarProgramReadsWhatItsReaderIsInvitedTo() {
        Workbench work = Workbench.withParties(http, 1);
        work.ecosystem();
        work.meeting(false);
        work.interest(PARTNER, STUDENT);
        work.complete(
                ACCOMPANIST,
                "planWorkshop",
                JSON.objectNode()
                        .put("theme", "Quelles situations ?")
                        .put("mode", "synchronous")
                        .put("place", "Salle 3, ou https://visio.example/x")
                        .put("heldAt", "2027-02-02T09:00"));
        work.enter("person", "marc", "students");

        String party = feeds.renew(person("marc"));
        String team = feeds.renew(person(SERVICE));
        ResponseEntity<String> read = read(party);

        assertThat(read.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(read.getBody())
                .contains("UID:workshop-", "Salle 3\\, ou https://visio.example/x", "DTSTART:20270202T080000Z")
                .doesNotContain("UID:meeting-", "METHOD");
        assertThat(read(team).getBody()).contains("UID:workshop-", "UID:meeting-");
        assertThat(read("/calendar/wrong.ics").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        feeds.renew(person("marc"));
        assertThat(read(party).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        String again = feeds.renew(person("marc"));
        feeds.end(person("marc"));
        assertThat(read(again).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }
}
