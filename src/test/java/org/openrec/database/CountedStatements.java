package org.openrec.database;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts at the JDBC driver what is asked of the database while somebody waits: by the thread that began to count, and
 * by those that answer over HTTP. Rounds that come by the clock are nobody's. A batch counts as one; begins and ends of
 * transactions are left out.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    /** As Tomcat names its own. */
    private static final Pattern ANSWERS_HTTP = Pattern.compile("http-nio-.*-exec-\\d+");

    private static final AtomicInteger STATEMENTS = new AtomicInteger();
    private static volatile Thread beginner = Thread.currentThread();

    public static void begin() {
        beginner = Thread.currentThread();
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
            if (isWaitedFor(Thread.currentThread())) {
                STATEMENTS.addAndGet(queries.size());
            }
        }

        private static boolean isWaitedFor(Thread thread) {
            return thread == beginner || ANSWERS_HTTP.matcher(thread.getName()).matches();
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted before it runs
        }
    }
}
