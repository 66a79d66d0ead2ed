package org.openrec.application.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.ApplicationId;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.course.FollowUp;
import org.openrec.people.Acting;
import org.openrec.shared.ProgressStep;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.PathStep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What the path of a request says of steps that are over. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class ApplicationStoryTests {

    private static final String BADGE = "recherche-documentaire";
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @Autowired
    TestRestTemplate http;

    @Autowired
    FollowUp followUp;

    @Autowired
    ApplicationStory story;

    @Autowired
    JdbcClient jdbc;

    private Caller marc;

    @BeforeEach
    void nothingUnderWay() {
        marc = new Caller(http, "marc");
        marc.withdrawAll();
    }

    @Test
    void whatWasReadSaysWhenItWasRead() {
        String id = marc.apply(BADGE);
        new Caller(http, "scd").review(id, BADGE, "refused", marc.criteria(BADGE));
        jdbc.sql("UPDATE openrec.progress_step SET entered_at = ?::timestamptz, left_at = ?::timestamptz"
                        + " WHERE subject_id = ? AND left_at IS NOT NULL")
                .params("2026-03-02T08:00:00Z", "2026-03-06T09:30:00Z", id)
                .update();

        PathStep read = path(id).get(1);

        assertThat(read.label()).isEqualTo("Le service a lu votre demande.");
        assertThat(read.detail()).hasValue(Dates.dateTime(Instant.parse("2026-03-06T09:30:00Z"), NOW, Locale.FRANCE));
    }

    /** The service has not read it: so that is not said. */
    @Test
    void whatWasBrokenOffSaysWhoseTurnItWas() {
        String id = marc.apply(BADGE);
        marc.withdrawAll();

        assertThat(path(id).get(1).label()).isEqualTo("Votre demande était chez le service.");
        assertThat(view(id).timeline())
                .filteredOn(step -> !step.ended())
                .allMatch(step -> step.past().isEmpty())
                .extracting(ProgressStep::leftAt)
                .allMatch(Optional::isPresent);
    }

    private List<PathStep> path(String id) {
        return story.path(view(id), NOW, Locale.FRANCE);
    }

    private ApplicationView view(String id) {
        return Acting.as("marc", () -> followUp.find(ApplicationId.of(id)).orElseThrow());
    }
}
