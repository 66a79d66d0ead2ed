package org.openrec.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.openrec.ForkFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Gives each application context of the tests an empty database on one PostgreSQL server for the whole test run. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = create();
        TestPropertyValues.of(
                        "spring.datasource.url=" + Server.RUNNING.jdbcUrl(name),
                        "spring.datasource.username=" + Server.RUNNING.user(),
                        "spring.datasource.password=" + Server.RUNNING.password(),
                        "spring.datasource.hikari.minimum-idle=1",
                        "openrec.demo.busy=false",
                        "openrec.verification.prepared=false",
                        "openrec.data-dir=" + ForkFolder.of("data").resolve(name))
                .applyTo(context);
    }

    /** An empty database without an application. */
    public static DataSource empty() {
        return new DriverManagerDataSource(
                Server.RUNNING.jdbcUrl(create()), Server.RUNNING.user(), Server.RUNNING.password());
    }

    private static String create() {
        String name = "test_" + COUNT.incrementAndGet();
        create(name);
        return name;
    }

    private static void create(String name) {
        EmbeddedPostgres server = Server.RUNNING;
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No fresh database for the test", e);
        }
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            EmbeddedPostgres server = EmbeddedPostgres.start(ForkFolder.of("postgres"), Durability.FORGETFUL);
            // runs after the application contexts have closed, which a shutdown hook of our own would not wait for
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }
    }
}
