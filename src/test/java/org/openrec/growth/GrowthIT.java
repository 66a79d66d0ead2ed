package org.openrec.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.database.CountedStatements;
import org.openrec.growth.Places.Place;
import org.openrec.notification.Feeds;
import org.openrec.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page and every answer stays as it is while others fill the house, and keeps within bounds while those it is for
 * have more and more to do: in bytes, nodes of the page, statements, and rows that the database reads.
 */
@OpenrecTest
@Import(CountedStatements.class)
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false"})
class GrowthIT {

    private static final int OTHERS = 400;
    private static final int MORE_FOR_EACH = 400;

    /** A list that has become as long as it gets, in bytes, nodes and rows. */
    private static final int LIST_BYTES = 200_000;

    private static final int LIST_NODES = 500;
    private static final int LIST_ROWS = 2_500;

    private static final int MOST_BYTES = 250_000;
    private static final int MOST_NODES = 2_500;
    private static final int MOST_STATEMENTS = 10;
    private static final int MOST_ROWS = 4_200;

    /** Scripts, styles and pictures are the same for all, and a browser keeps them. */
    private static final Set<String> MADE = Set.of("document", "xhr", "fetch");

    /** What stands for a part of a path in the declarations of pages and of answers. */
    private static final Pattern PART = Pattern.compile("\\{\\w+(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}|:[a-zA-Z_]+[*?]?");

    private record Cost(int bytes, int nodes, int statements, RowsRead.Read read) {
        long rows() {
            return read.all();
        }
    }

    private record Bound(int bytes, int nodes, int statements, long rows) {}

    @Autowired
    private Feeds feeds;

    @Autowired
    private People people;

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    ServletContext servletContext;

    @Autowired
    BadgeOfApplication issuance;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private Places places;
    private RowsRead rowsRead;

    @BeforeEach
    void watch() throws SQLException {
        places = new Places(http, issuance, feeds, people, jdbc);
        rowsRead = new RowsRead(dataSource.unwrap(HikariDataSource.class));
    }

    @AfterEach
    void leave() throws SQLException {
        visitors.values().forEach(Visitor::close);
        rowsRead.close();
    }

    @Test
    void nothingCostsMoreThanItsBound() throws IOException {
        List<Place> all = Places.of(places.make());
        World world = new World(jdbc, transactions);

        // once before, so that what is read once is not counted
        all.forEach(this::cost);
        Map<Place, Cost> alone = costs(all);
        world.addOthers(OTHERS);
        Map<Place, Cost> amongOthers = costs(all);
        world.addMoreForEach(MORE_FOR_EACH);
        Map<Place, Cost> busy = costs(all);

        Files.writeString(Path.of("target", "growth.md"), table(all, List.of(alone, amongOthers, busy)));
        SoftAssertions softly = new SoftAssertions();
        for (Place place : all) {
            within(softly, place, "among others", amongOthers.get(place), bounds(alone.get(place)));
            within(
                    softly,
                    place,
                    "busy",
                    busy.get(place),
                    new Bound(MOST_BYTES, MOST_NODES, alone.get(place).statements() + MOST_STATEMENTS, MOST_ROWS));
        }
        assertThat(titles)
                .allSatisfy((title, pages) -> softly.assertThat(pages).as(title).hasSize(1));
        softly.assertAll();
    }

    /** With room for a list that has become as long as it gets. */
    private static Bound bounds(Cost alone) {
        return new Bound(
                alone.bytes() + LIST_BYTES,
                alone.nodes() + LIST_NODES,
                alone.statements() + 6,
                alone.rows() + LIST_ROWS);
    }

    private static void within(SoftAssertions softly, Place place, String when, Cost cost, Bound bound) {
        String what = when + ": " + place.login() + " " + place.path();
        softly.assertThat(cost.bytes()).as(what + " bytes").isLessThanOrEqualTo(bound.bytes());
        softly.assertThat(cost.nodes()).as(what + " nodes").isLessThanOrEqualTo(bound.nodes());
        softly.assertThat(cost.statements()).as(what + " statements").isLessThanOrEqualTo(bound.statements());
        softly.assertThat(cost.rows()).as(what + " rows, " + cost.read().most()).isLessThanOrEqualTo(bound.rows());
        softly.assertThat(cost.read().scanned()).as(what + " scanned").isEmpty();
    }

    /** Every page and every path that is read has a place here. */
    @Test
    void nothingIsLeftOut() {
        Set<String> patterns = Stream.concat(
                        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                                .getRegisteredRoutes()
                                .stream()
                                .map(RouteData::getTemplate)
                                .map(template -> "/" + template),
                        requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                                .filter(entry ->
                                        entry.getValue().getBeanType().getName().startsWith("org.openrec"))
                                .map(Map.Entry::getKey)
                                .filter(it -> it.getMethodsCondition().getMethods().stream()
                                        .anyMatch(
                                                method -> method.asHttpMethod().equals(HttpMethod.GET)))
                                .flatMap(it -> it.getPatternValues().stream()))
                .map(pattern -> PART.matcher(pattern).replaceAll("{}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Places.of(Places.Names.NONE)).extracting(Place::pattern).containsAll(patterns);
    }

    private Map<Place, Cost> costs(List<Place> all) {
        Map<Place, Cost> costs = new LinkedHashMap<>();
        all.forEach(place -> costs.put(place, cost(place)));
        return costs;
    }

    private Cost cost(Place place) {
        return place.isPage() ? costOfPage(place) : costOfAnswer(place);
    }

    private Cost costOfAnswer(Place place) {
        rowsRead.begin();
        CountedStatements.begin();
        byte[] answer = place.path().startsWith("/api/") && !place.login().equals(Places.STRANGER)
                ? http.withBasicAuth(place.login(), "openrec").getForObject(place.path(), byte[].class)
                : inSession(place);
        int statements = CountedStatements.sofar();
        RowsRead.Read read = rowsRead.end();
        return new Cost(answer.length, 0, statements, read);
    }

    private byte[] inSession(Place place) {
        APIResponse answer = visitor(place).page().request().get("http://localhost:" + port + place.path());
        assertThat(answer.status()).as(place.path()).isEqualTo(200);
        return answer.body();
    }

    private Cost costOfPage(Place place) {
        Visitor visitor = visitor(place);
        Page page = visitor.page();
        // one that is never finished, such as a channel that stays open, would be waited for without end
        List<Request> finished = new ArrayList<>();
        Consumer<Request> collect = finished::add;
        page.onRequestFinished(collect);
        rowsRead.begin();
        CountedStatements.begin();
        visitor.go(place.path());
        page.waitForFunction("Object.values(Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())");
        int statements = CountedStatements.sofar();
        RowsRead.Read read = rowsRead.end();
        page.offRequestFinished(collect);
        titles.computeIfAbsent(page.title(), title -> new TreeSet<>())
                .add(URI.create(page.url()).getPath());
        int nodes = (int) page.evaluate("document.querySelectorAll('*').length");
        int bytes = List.copyOf(finished).stream()
                .map(Request::response)
                .mapToInt(GrowthIT::bytes)
                .sum();
        return new Cost(bytes, nodes, statements, read);
    }

    /** Of what is made for this visit: not of what a browser keeps. */
    private static int bytes(Response answer) {
        if (!MADE.contains(answer.request().resourceType()) || answer.status() != 200) {
            return 0;
        }
        try {
            return answer.body().length;
        } catch (PlaywrightException gone) {
            return 0;
        }
    }

    private Visitor visitor(Place place) {
        return visitors.computeIfAbsent(place.login(), login -> {
            Visitor visitor = new Visitor(port, Screen.LAPTOP, Locale.FRANCE);
            // a browser keeps them, and their paths have places of their own
            visitor.page().context().route(Pattern.compile(".*/image\\.(svg|png)"), Route::abort);
            return login.equals(Places.STRANGER) ? visitor : visitor.signIn(login);
        });
    }

    private static String table(List<Place> places, List<Map<Place, Cost>> states) {
        StringBuilder table = new StringBuilder(
                "| who | path | bytes | nodes | statements | rows | scanned |\n|---|---|---|---|---|---|---|\n");
        for (Place place : places) {
            List<Cost> costs = states.stream().map(state -> state.get(place)).toList();
            table.append("| ")
                    .append(place.login())
                    .append(" | ")
                    .append(place.pattern().replace("{}", "…"));
            for (Function<Cost, Object> figure : List.<Function<Cost, Object>>of(
                    Cost::bytes, Cost::nodes, Cost::statements, Cost::rows, cost -> cost.read()
                            .scanned())) {
                table.append(" | ")
                        .append(costs.stream().map(figure).map(Object::toString).collect(Collectors.joining(" / ")));
            }
            table.append(" |\n");
        }
        return table.toString();
    }
}
