package org.openrec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.party.GuestParties;
import org.openrec.codesign.party.GuestParty;
import org.openrec.codesign.party.PartyKind;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Visibility;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.people.guest.Guest;
import org.openrec.people.guest.GuestBrowser;
import org.openrec.people.guest.GuestDraft;
import org.openrec.shared.Language;
import org.openrec.studio.StudioFixtures;
import org.openrec.task.TaskId;
import org.openrec.task.outside.TaskGuests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what over HTTP: every path, every account of the demonstration, and a stranger. */
@OpenrecTest
class RolesTests {

    /** A path that is not in it fails {@link #everyPathHasARow()}. */
    private static final Path TABLE = Path.of("src/test/resources/roles.md");

    private static final Set<String> UPLOADS = Set.of("/api/evidence", "/api/files");
    private static final String STRANGER = "-";
    private static final String GUEST = "guest";
    private static final String BADGE_OF_THE_SCD = "recherche-documentaire";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private Awards awards;

    @Autowired
    private GuestParties guests;

    @Autowired
    private TaskGuests taskGuests;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();

    @Test
    void everyPathHasARow() throws IOException {
        Set<String> inTable =
                rows().stream().map(row -> withoutNames(row.call())).collect(Collectors.toSet());

        assertThat(inTable).containsExactlyInAnyOrderElementsOf(served());
    }

    @TestFactory
    Stream<DynamicTest> everyRoleGetsWhatTheTableSays() throws IOException {
        leaAsksForABadgeOfTheScd();
        return rows().stream()
                .map(row ->
                        dynamicTest(row.call(), () -> assertThat(answers(row)).isEqualTo(row.expected())));
    }

    private Set<String> served() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getValue().getBeanType().getName().startsWith("org.openrec."))
                .flatMap(it -> calls(it.getKey()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> calls(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream().flatMap(method -> mapping.getPatternValues().stream()
                .map(path -> withoutNames(method.name() + " " + path)));
    }

    private static String withoutNames(String call) {
        return call.replaceAll("\\{\\w+(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}", "{}");
    }

    private Map<String, Integer> answers(Row row) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        row.expected().keySet().forEach(login -> answers.put(login, call(login, row.call())));
        return answers;
    }

    private int call(String login, String call) {
        String path = call.substring(call.indexOf(' ') + 1);
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        HttpMethod method = HttpMethod.valueOf(call.substring(0, call.indexOf(' ')));
        if (login.startsWith(GUEST)) {
            return byCookies(sessions.getOrDefault(login, ""), method, path);
        }
        if (!path.startsWith("/api/") && !login.equals(STRANGER)) {
            return inSession(login, path);
        }
        return as(login)
                .exchange(path, method, body(method, path), byte[].class)
                .getStatusCode()
                .value();
    }

    private static HttpEntity<?> body(HttpMethod method, String path) {
        if (method.equals(HttpMethod.GET)) {
            return HttpEntity.EMPTY;
        }
        if (UPLOADS.contains(path)) {
            return file();
        }
        boolean diagram = path.endsWith("/drafts") || method.equals(HttpMethod.PUT) && path.contains("/drafts/");
        return diagram ? content(MediaType.APPLICATION_XML, "<none/>") : json("{}");
    }

    private void anInitiativeOfTheScd() {
        Caller team = new Caller(http, "scd");
        String initiative = team.post(
                        "/api/initiatives",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("title", "Guides")
                                .put("organisation", "scd"))
                .getBody()
                .path("id")
                .asText();
        String parties = "/api/initiatives/" + initiative + "/parties";
        team.post(
                parties,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("organisation", "passerelles")
                        .put("kind", "partner"));
        String party = team.post(
                        parties,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("person", "lea")
                                .put("kind", "students"))
                .getBody()
                .path("id")
                .asText();
        http.withBasicAuth("lea", "openrec").delete(parties + "/" + party);
        guestsComeIn(initiative);
        ids.put("initiative", initiative);
        ids.put("party", party);
        ids.put("kind", "evidence");
        String situation = card(team, initiative, "situation");
        ids.put("card", situation);
        ids.put("crossing", "1");
        ObjectNode cells =
                JsonNodeFactory.instance.objectNode().put("competence", card(team, initiative, "competence"));
        cells.putArray("situations").add(situation);
        String path = "/api/initiatives/" + initiative;
        ids.put("criterion", made(team, path + "/criteria", cells, "id"));
        ids.put("sheet", made(team, path + "/badges", cells, "badge"));
    }

    private static String made(Caller team, String path, ObjectNode body, String id) {
        return team.post(path, body).getBody().path(id).asText();
    }

    private static String card(Caller team, String initiative, String kind) {
        return team.post(
                        "/api/initiatives/" + initiative + "/cards",
                        JsonNodeFactory.instance.objectNode().put("kind", kind).put("text", "Guider une visite"))
                .getBody()
                .path("id")
                .asText();
    }

    /** What is no part of the API is asked for as a browser does it. */
    private int inSession(String login, String path) {
        return byCookies(sessions.computeIfAbsent(login, this::signIn), HttpMethod.GET, path);
    }

    private int byCookies(String cookies, HttpMethod method, String path) {
        HttpEntity<?> body = body(method, path);
        HttpHeaders headers = new HttpHeaders(body.getHeaders());
        headers.add(HttpHeaders.COOKIE, cookies);
        return http.exchange(path, method, new HttpEntity<>(body.getBody(), headers), byte[].class)
                .getStatusCode()
                .value();
    }

    /** By the links of invitations: to this initiative and to another, over, taken back, passed on after it was used. */
    private void guestsComeIn(String initiative) {
        String another = new Caller(http, "scd")
                .post(
                        "/api/initiatives",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("title", "Autre")
                                .put("organisation", "scd"))
                .getBody()
                .path("id")
                .asText();
        guest("guest", initiative);
        guest("guestElsewhere", another);
        PersonId over = guest("guestOver", initiative);
        jdbc.sql("UPDATE openrec.guest_pass SET ends_at = now() WHERE person = ?")
                .param(over.value())
                .update();
        PersonId takenBack = guest("guestTakenBack", initiative);
        Acting.as("scd", () -> guests.takeBack(InitiativeId.of(initiative), takenBack));
        PersonId passedOn = guest("guestPassedOn", initiative);
        sessions.put("guestPassedOn", GuestBrowser.cookies(http.getRootUri(), jdbc, passedOn));
    }

    private PersonId guest(String name, String initiative) {
        InitiativeId id = InitiativeId.of(initiative);
        GuestDraft draft = new GuestDraft(
                name, name + "@partner.example", Language.FR, Instant.now().plus(Duration.ofDays(9)));
        Acting.as("scd", () -> guests.invite(id, List.of(draft), PartyKind.PARTNER));
        PersonId person = Acting.as("scd", () -> guests.of(id)).stream()
                .map(GuestParty::guest)
                .filter(it -> it.name().equals(name))
                .map(Guest::person)
                .findFirst()
                .orElseThrow();
        sessions.put(name, GuestBrowser.cookies(http.getRootUri(), jdbc, person));
        return person;
    }

    /** To one task: the review of what marc asks for. */
    private void aGuestReviewsWhatMarcAsksFor(JsonNode badge) {
        TestRestTemplate marc = as("marc");
        String evidence = id(marc.postForObject("/api/evidence", file(), JsonNode.class));
        ids.put("outsideEvidence", evidence);
        TaskId task = new TaskId(
                reviewOf(id(marc.postForObject("/api/applications", json(request(badge, evidence)), JsonNode.class))));
        Actor scd = people.actor("scd").orElseThrow();
        taskGuests.invite(
                scd,
                task,
                new GuestDraft(
                        "Nadia",
                        "nadia@outside.example",
                        Language.FR,
                        Instant.now().plus(Duration.ofDays(9))),
                "");
        PersonId guest = taskGuests.of(scd, task).get(0).person();
        sessions.put("guestOfTask", GuestBrowser.cookies(http.getRootUri(), jdbc, guest));
    }

    /** Follows no redirect: the cookie comes with it. */
    private String signIn(String login) {
        HttpRequest form = HttpRequest.newBuilder(URI.create(http.getRootUri() + "/login"))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .POST(HttpRequest.BodyPublishers.ofString("username=" + login + "&password=openrec"))
                .build();
        String cookie = HttpClient.newHttpClient()
                .sendAsync(form, HttpResponse.BodyHandlers.discarding())
                .join()
                .headers()
                .firstValue(HttpHeaders.SET_COOKIE)
                .orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private TestRestTemplate as(String login) {
        return login.equals(STRANGER) ? http : http.withBasicAuth(login, "openrec");
    }

    private void leaAsksForABadgeOfTheScd() {
        TestRestTemplate lea = as("lea");
        JsonNode badge = lea.getForObject("/api/achievements/" + BADGE_OF_THE_SCD, JsonNode.class);
        String evidence = id(lea.postForObject("/api/evidence", file(), JsonNode.class));
        ids.put("door", "evidence");
        anInitiativeOfTheScd();
        ids.put("unknown", UUID.randomUUID().toString());
        ids.put("achievement", BADGE_OF_THE_SCD);
        ids.put("version", badge.path("version").asText());
        ids.put("evidence", evidence);
        ids.put("file", id(lea.postForObject("/api/files", file(), JsonNode.class)));
        ids.put(
                "application",
                id(lea.postForObject("/api/applications", json(request(badge, evidence)), JsonNode.class)));
        aGuestReviewsWhatMarcAsksFor(badge);
        ids.put("task", reviewOf(ids.getOrDefault("application", "")));
        ids.put("organisation", "dci");
        ids.put("number", "1");
        ids.put("purpose", "revocation");
        ids.put("list", "0");
        ids.put("key", "codesign-gate");
        ids.put(
                "draft",
                id(as("processus")
                        .postForObject(
                                "/api/processes/codesign-gate/drafts",
                                content(MediaType.APPLICATION_XML, StudioFixtures.read("bpmn/codesign-gate.bpmn")),
                                JsonNode.class)));
        ids.put("credential", badgeOfLea("mediation-culturelle", "dci"));
        ids.put("privateCredential", badgeOfLea("regie-de-spectacle", "tu"));
        Acting.as(
                "lea",
                () -> awards.setVisibility(
                        new CredentialId(ids.getOrDefault("privateCredential", "")), Visibility.PRIVATE));
    }

    private String badgeOfLea(String achievement, String reviewer) {
        Caller lea = new Caller(http, "lea");
        String application = lea.apply(achievement);
        new Caller(http, reviewer).review(application, achievement, "accepted", List.of());
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(application)
                        .singleResult()
                        .getId())
                .activityId("takebackOver")
                .singleResult()
                .getId());
        return await("the badge")
                .until(
                        () -> lea.read("/api/applications/" + application)
                                .path("credentialId")
                                .asText("null"),
                        id -> !id.equals("null"));
    }

    private String reviewOf(String application) {
        JsonNode tasks = as("scd").getForObject("/api/tasks?limit=100", JsonNode.class);
        return StreamSupport.stream(tasks.path("items").spliterator(), false)
                .filter(task -> task.path("subject").path("id").asText().equals(application))
                .map(RolesTests::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No review of " + application + " in " + tasks));
    }

    private static String request(JsonNode badge, String evidence) {
        return badge.path("criteria").findValuesAsText("id").stream()
                .map(criterion -> """
                        {"criterionId": "%s",
                         "account": {"situation": "s", "action": "a", "result": "r", "learned": "l"},
                         "evidence": [{"type": "file", "id": "%s"}]}""".formatted(criterion, evidence))
                .collect(Collectors.joining(
                        ",", "{\"achievementId\": \"" + BADGE_OF_THE_SCD + "\", \"criteria\": [", "]}"));
    }

    private static String id(JsonNode answer) {
        assertThat(answer.hasNonNull("id")).as(answer.toString()).isTrue();
        return answer.path("id").asText();
    }

    private static HttpEntity<String> json(String body) {
        return content(MediaType.APPLICATION_JSON, body);
    }

    private static HttpEntity<String> content(MediaType type, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return new HttpEntity<>(body, headers);
    }

    private static HttpEntity<MultiValueMap<String, Object>> file() {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource("Compte rendu".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "compte-rendu.txt";
            }
        });
        return new HttpEntity<>(parts);
    }

    private static List<Row> rows() throws IOException {
        List<String[]> cells = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2).split("\\s*\\|\\s*"))
                .toList();
        String[] logins = cells.get(0);
        return cells.stream().skip(1).map(row -> Row.of(logins, row)).toList();
    }

    private record Row(String call, Map<String, Integer> expected) {

        static Row of(String[] logins, String[] cells) {
            assertThat(cells).as(Arrays.toString(cells)).hasSameSizeAs(logins);
            Map<String, Integer> expected = new LinkedHashMap<>();
            for (int column = 1; column < logins.length; column++) {
                expected.put(logins[column], Integer.valueOf(cells[column]));
            }
            return new Row(cells[0].strip(), expected);
        }
    }
}
