package org.openrec.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.openrec.database.Durability;
import org.openrec.database.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a benchmark the embedded PostgreSQL as it runs for users: every commit on the disk. */
final class DurableDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.start(Path.of("target", "benchmark-postgres"), Durability.DURABLE);
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + fresh("benchmark"),
                        "openrec.demo.busy=false",
                        "openrec.verification.prepared=false",
                        "spring.datasource.username=" + user(),
                        "spring.datasource.password=" + password())
                .applyTo(context);
    }

    /** A new, empty database; answers its JDBC URL. */
    static String fresh(String name) {
        try (Connection connection = DriverManager.getConnection(SERVER.jdbcUrl("postgres"), user(), password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + name);
            return SERVER.jdbcUrl(name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the benchmark", e);
        }
    }

    static String user() {
        return SERVER.user();
    }

    static String password() {
        return SERVER.password();
    }
}
