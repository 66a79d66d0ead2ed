package org.openrec.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.party.Partaking;
import org.openrec.database.CountedStatements;
import org.openrec.database.FreshDatabase;
import org.openrec.people.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What one reading of a dossier asks of the database: as much for a long one as for a short one. */
@SpringBootTest(properties = {"camunda.bpm.job-execution.enabled=false", "openrec.demo.busy=false"})
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
@Import(CountedStatements.class)
class DossierStatementsTests {

    private static final Logger LOG = LoggerFactory.getLogger(DossierStatementsTests.class);

    private static final String TEAM = "scd";
    private static final String PARTY = "partenaire";
    private static final int CARDS = 200;
    private static final int PARTIES = 20;
    private static final int MOST = 22;
    private static final int READINGS = 60;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Partaking partaking;

    @Autowired
    Contributing contributing;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoHundredCardsAndTwentyPartiesTakeNoMoreStatementsThanTwo() {
        InitiativeId small = initiative(2, 1);
        InitiativeId large = initiative(CARDS, PARTIES);
        readAs(TEAM, small);

        int forSmall = statements(TEAM, small);
        int forLarge = statements(TEAM, large);
        int forParty = statements(PARTY, large);

        LOG.info(
                "Statements of one reading: {} small, {} large, {} by a party; median {} µs of the large one",
                forSmall,
                forLarge,
                forParty,
                median(large));
        assertThat(forLarge).isEqualTo(forSmall).isLessThanOrEqualTo(MOST);
        assertThat(forParty).isLessThanOrEqualTo(MOST);
    }

    private InitiativeId initiative(int cards, int parties) {
        InitiativeId id = Acting.as(TEAM, () -> accompanying.open("Guides", "scd", 6, "Sur papier"));
        Acting.as(TEAM, () -> partaking.enterOrganisation(id, "passerelles", "partner"));
        for (int i = 1; i < parties; i++) {
            jdbc.sql("""
                            INSERT INTO openrec.party (initiative, kind, organisation, door, name, entered_at, entered_phase)
                            VALUES (?, 'PARTNER', 'passerelles', ?, ?, now(), 6)""")
                    .params(id.value(), "partner:made-up-" + i, "Partie " + i)
                    .update();
        }
        String[] kinds = {"situation", "competence", "evidence"};
        for (int i = 0; i < cards; i++) {
            String kind = kinds[i % kinds.length];
            String text = "Une carte qui dit quelque chose, numéro " + i;
            Acting.as(PARTY, () -> contributing.contribute(id, kind, text));
        }
        return id;
    }

    private Dossier readAs(String login, InitiativeId id) {
        return Acting.as(login, () -> dossiers.find(id).orElseThrow());
    }

    private int statements(String login, InitiativeId id) {
        CountedStatements.begin();
        assertThat(readAs(login, id).contributions()).isNotEmpty();
        return CountedStatements.sofar();
    }

    private long median(InitiativeId id) {
        long[] micros = new long[READINGS];
        for (int i = 0; i < READINGS; i++) {
            long begin = System.nanoTime();
            readAs(TEAM, id);
            micros[i] = (System.nanoTime() - begin) / 1000;
        }
        Arrays.sort(micros);
        return micros[READINGS / 2];
    }
}
