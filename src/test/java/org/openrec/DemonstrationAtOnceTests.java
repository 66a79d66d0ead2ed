package org.openrec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrec.database.FreshDatabase;
import org.openrec.shared.AfterOpening;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The demonstration is whole where no decision is held, and with the job executor at the same cases. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
@TestPropertySource(properties = "openrec.application.takeback=PT0S")
class DemonstrationAtOnceTests {

    @Autowired
    ObjectProvider<AfterOpening> makers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itIsCompleteWhereNothingCanBeTakenBack() throws IOException {
        for (AfterOpening maker : makers.orderedStream().toList()) {
            maker.make();
        }

        List<String> states = jdbc.sql("SELECT status FROM openrec.application")
                .query(String.class)
                .list();
        assertThat(states).hasSize(60).contains("IN_REVIEW", "NOT_YET", "ISSUED", "REFUSED", "ABANDONED", "WITHDRAWN");
        assertThat(jdbc.sql("SELECT count(*) FROM openrec.initiative")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }
}
