package org.openrec.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.openrec.database.FreshDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What a complete cycle of {@code badge-application} asks of the database, from the request to the badge. */
@SpringBootTest(properties = {"openrec.application.takeback=PT0S", "camunda.bpm.job-execution.enabled=false"})
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
@Import({OpenrecCycles.class, StatementsTests.Counting.class})
class StatementsTests {

    /** As measured first, before features brought their actions to the engine as beans of their own. */
    private static final int FIRST_MEASURED = 142;

    private static final int WARM_UP = 3;

    @Autowired
    OpenrecCycles openrec;

    @Autowired
    ManagementService management;

    @Test
    void aCycleTakesTwoThirdsOfTheStatementsThatItFirstTook() {
        openrec.addStudents(WARM_UP + 1);
        for (int i = 0; i < WARM_UP; i++) {
            cycle();
        }
        long issued = openrec.issued();
        Counting.STATEMENTS.set(0);

        cycle();

        int statements = Counting.STATEMENTS.get();
        assertThat(openrec.issued()).isEqualTo(issued + 1);
        assertThat(statements).isPositive().isLessThanOrEqualTo(FIRST_MEASURED * 2 / 3);
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

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        private static final AtomicInteger STATEMENTS = new AtomicInteger();

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source
                            ? ProxyDataSourceBuilder.create(source)
                                    .listener(new Counter())
                                    .build()
                            : bean;
                }
            };
        }
    }

    private static final class Counter implements QueryExecutionListener {

        /** Tells pages of changes, of as many cycles as come to pass meanwhile: twenty times a second at most. */
        private static final String TOLD = "changes told";

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (!TOLD.equals(Thread.currentThread().getName())) {
                Counting.STATEMENTS.addAndGet(queries.size());
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted before it runs
        }
    }
}
