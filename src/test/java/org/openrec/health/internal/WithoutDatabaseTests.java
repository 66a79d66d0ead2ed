package org.openrec.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** While the database is away, every door says just that. */
class WithoutDatabaseTests {

    private final AtomicBoolean answers = new AtomicBoolean(true);
    private final DatabaseWatch watch = new DatabaseWatch(this::connect);
    private final WithoutDatabase filter =
            new WithoutDatabase(watch, new ObjectMapper(), new FixedLocaleResolver(Locale.FRENCH));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/badges/x",
                "/credentials/x",
                "/credentials/x.png",
                "/issuers/scd",
                "/api/applications",
                "/api/verify",
                "/api/achievements",
                "/VAADIN/dynamic/upload/1",
                "/files/evidence/x"
            })
    void everyDoorSaysSoAndOpensAgain(String path) throws Exception {
        watch.look();
        assertThat(ask(path).getStatus()).isEqualTo(200);

        answers.set(false);
        watch.look();
        MockHttpServletResponse away = ask(path);
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeader("Retry-After")).isEqualTo("5");
        assertThat(away.getContentType())
                .startsWith(path.startsWith("/api/") ? "application/problem+json" : "text/html");
        assertThat(away.getContentAsString()).contains("ne répond pas en ce moment");

        answers.set(true);
        watch.look();
        assertThat(ask(path).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/readiness", "/openrec.css", "/VAADIN/build/vaadin.js"})
    void whatNeedsNoDatabaseIsServedOn(String path) throws Exception {
        answers.set(false);
        watch.look();

        assertThat(ask(path).getStatus()).isEqualTo(200);
    }

    @Test
    void aConnectionThatHangsCountsAsAway() throws Exception {
        watch.look();
        answers.set(false);

        watch.look();

        assertThat(watch.isAway()).isTrue();
    }

    /** Whoever comes before the watch has looked. */
    @Test
    void aFaultOnTheWaySaysTheSame() throws Exception {
        watch.look();
        for (RuntimeException fault : List.of(
                new InternalAuthenticationServiceException("no connection"),
                new DataAccessResourceFailureException("no connection"))) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            filter.doFilter(new MockHttpServletRequest("POST", "/login"), response, (request, answer) -> {
                throw fault;
            });

            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        }
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response;
    }

    private Connection connect() throws SQLException {
        if (!answers.get()) {
            throw new SQLException("refused");
        }
        Connection connection = Mockito.mock(Connection.class);
        Mockito.when(connection.isValid(Mockito.anyInt())).thenAnswer(asked -> answers.get());
        return connection;
    }
}
