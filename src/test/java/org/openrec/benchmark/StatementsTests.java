package org.openrec.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.openrec.application.course.FollowUp;
import org.openrec.database.CountedStatements;
import org.openrec.database.FreshDatabase;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What a complete cycle of {@code badge-application} asks of the database, from the request to the badge. */
@SpringBootTest(properties = {"openrec.application.takeback=PT0S", "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
@Import({OpenrecCycles.class, CountedStatements.class})
class StatementsTests {

    /** As measured first, before features brought their actions to the engine as beans of their own. */
    private static final int FIRST_MEASURED = 142;

    private static final int WARM_UP = 3;
    private static final int STUDENT_OF_LIST = 20;

    @Autowired
    OpenrecCycles openrec;

    @Autowired
    FollowUp followUp;

    @Autowired
    ManagementService management;

    @Test
    void aCycleTakesTwoThirdsOfTheStatementsThatItFirstTook() {
        openrec.addStudents(WARM_UP + 1);
        for (int i = 0; i < WARM_UP; i++) {
            cycle();
        }
        long issued = openrec.issued();
        CountedStatements.begin();

        cycle();

        int statements = CountedStatements.sofar();
        assertThat(openrec.issued()).isEqualTo(issued + 1);
        assertThat(statements).isPositive().isLessThanOrEqualTo(FIRST_MEASURED * 2 / 3);
    }

    @Test
    void aTakeBackTimeOfZeroIsNoWait() {
        openrec.addStudents(STUDENT_OF_LIST);

        openrec.submitAndAccept();

        assertThat(management.createJobQuery().executable().timers().count()).isZero();
        assertThat(management.createJobQuery().executable().messages().count()).isEqualTo(1);
        management.executeJob(next().getId());
    }

    /** One asks for "Mes demandes" with two requests, and with two hundred. */
    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        openrec.addStudents(STUDENT_OF_LIST);
        String student = OpenrecCycles.student(STUDENT_OF_LIST);
        openrec.submitFor(student);
        openrec.copyEnded(student, 1);
        int forTwo = statementsOfTheListOf(student, 2);
        openrec.copyEnded(student, 198);

        assertThat(statementsOfTheListOf(student, 200)).isEqualTo(forTwo).isLessThan(6);
    }

    private int statementsOfTheListOf(String student, int requests) {
        CountedStatements.begin();
        Acting.as(student, () -> assertThat(followUp.mine()).hasSize(requests));
        return CountedStatements.sofar();
    }

    private void cycle() {
        openrec.submitAndAccept();
        for (Job job = next(); job != null; job = next()) {
            management.executeJob(job.getId());
        }
    }

    /** The statement that looks for it is counted as well; it is the same in each cycle. */
    private Job next() {
        List<Job> jobs = management.createJobQuery().executable().listPage(0, 1);
        return jobs.isEmpty() ? null : jobs.get(0);
    }
}
