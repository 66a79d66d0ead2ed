package org.openrec.database;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts at the JDBC driver what is asked of the database, a batch as one; begins and ends of transactions are left out. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    /** Tells pages of changes, of as many cycles as come to pass meanwhile: twenty times a second at most. */
    private static final String TOLD = "changes told";

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    public static void begin() {
        STATEMENTS.set(0);
    }

    public static int sofar() {
        return STATEMENTS.get();
    }

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

    private static final class Counter implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (!TOLD.equals(Thread.currentThread().getName())) {
                STATEMENTS.addAndGet(queries.size());
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted before it runs
        }
    }
}
