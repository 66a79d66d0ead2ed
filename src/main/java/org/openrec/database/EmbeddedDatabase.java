package org.openrec.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Brings the embedded PostgreSQL up where no {@code spring.datasource.url} names another, while Spring puts the rest
 * together: each takes seconds, on a core of its own.
 */
public final class EmbeddedDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        Path folder = Path.of(environment.getRequiredProperty("openrec.data-dir"));
        CompletableFuture<EmbeddedPostgres> starting =
                CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(folder, Durability.DURABLE));
        context.registerBean(ConnectionDetails.class, () -> new ConnectionDetails(started(starting)));
        stopAfterAllWhoUseIt(context, starting);
    }

    private static EmbeddedPostgres started(CompletableFuture<EmbeddedPostgres> starting) {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PostgresUnavailable unavailable ? unavailable : e;
        }
    }

    /** What is registered first is destroyed last, also where the rest cannot be put together. */
    private static void stopAfterAllWhoUseIt(
            GenericApplicationContext context, CompletableFuture<EmbeddedPostgres> starting) {
        context.getDefaultListableBeanFactory()
                .registerDisposableBean(
                        EmbeddedPostgres.class.getName(), () -> starting.thenAccept(EmbeddedPostgres::close)
                                .exceptionally(alreadyTold -> null)
                                .join());
    }

    record ConnectionDetails(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return postgres.user();
        }

        @Override
        public String getPassword() {
            return postgres.password();
        }

        @Override
        public String getJdbcUrl() {
            return postgres.jdbcUrl("postgres");
        }
    }
}
