package org.openrec.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withInitializer(context -> new EmbeddedDatabase().initialize((GenericApplicationContext) context));

    @Test
    void bringsItsOwnPostgresAndStopsItAfterAllWhoUseIt() throws Exception {
        List<String> lastWords = new ArrayList<>();

        runner.withPropertyValues("openrec.data-dir=" + folder)
                .withUserConfiguration(ReaderConfiguration.class)
                .run(context -> {
                    context.getBean(LateReader.class).lastWords = lastWords;
                    assertThat(PostmasterFile.in(folder.resolve("postgres")).runningServer())
                            .isPresent();
                });

        assertThat(lastWords).containsExactly("still here");
        assertThat(PostmasterFile.in(folder.resolve("postgres")).runningServer())
                .isEmpty();
    }

    @Test
    void startsNothingWhereADatabaseIsGiven() {
        runner.withPropertyValues(
                        "openrec.data-dir=" + folder, "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/elsewhere")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.ConnectionDetails.class);
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void takesAnEmptyAddressForNone() {
        runner.withPropertyValues("openrec.data-dir=" + folder, "spring.datasource.url=")
                .run(context -> assertThat(context).hasSingleBean(EmbeddedDatabase.ConnectionDetails.class));
    }

    @Test
    void stopsItWhereTheRestCannotBePutTogether() throws Exception {
        runner.withPropertyValues("openrec.data-dir=" + folder)
                .withUserConfiguration(BrokenConfiguration.class)
                .run(context -> assertThat(context).hasFailed());

        assertThat(folder.resolve("postgres")).isDirectory();
        assertThat(PostmasterFile.in(folder.resolve("postgres")).runningServer())
                .isEmpty();
    }

    @Test
    void saysWhyItCannotStart() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "");

        runner.withPropertyValues("openrec.data-dir=" + noFolder)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(noFolder.toString()));
    }

    @Configuration(proxyBeanMethods = false)
    static class BrokenConfiguration {

        @Bean
        String broken() {
            throw new IllegalStateException("Not today");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ReaderConfiguration {

        @Bean
        LateReader lateReader(DataSource dataSource) {
            return new LateReader(new JdbcTemplate(dataSource));
        }
    }

    /** Uses the database while the application is closing, as the engine does. */
    private static final class LateReader implements AutoCloseable {

        private final JdbcTemplate jdbc;
        private List<String> lastWords = new ArrayList<>();

        private LateReader(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void close() {
            lastWords.add(jdbc.queryForObject("SELECT 'still here'", String.class));
        }
    }
}
