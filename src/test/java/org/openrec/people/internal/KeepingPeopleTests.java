package org.openrec.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.People;
import org.openrec.people.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Persons come by a table or one by one, and get roles by hand. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class KeepingPeopleTests {

    private static final Group STAFF = Group.of(Role.STAFF, new OrganisationId("scd"));

    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM openrec.membership WHERE person_id IN"
                        + " (SELECT id FROM openrec.person WHERE login LIKE 'brought%')")
                .update();
        jdbc.sql("DELETE FROM openrec.person WHERE login LIKE 'brought%'").update();
    }

    private ResponseEntity<JsonNode> bring(String login, byte[] csv, boolean preview) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/csv"));
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, "en");
        return http.withBasicAuth(login, "openrec")
                .exchange(
                        "/api/people/import?preview=" + preview,
                        HttpMethod.POST,
                        new HttpEntity<>(csv, headers),
                        JsonNode.class);
    }

    private ResponseEntity<JsonNode> bring(String login, String csv, boolean preview) {
        return bring(login, csv.getBytes(StandardCharsets.UTF_8), preview);
    }

    private long brought() {
        return jdbc.sql("SELECT count(*) FROM openrec.person WHERE login LIKE 'brought%'")
                .query(Long.class)
                .single();
    }

    @Test
    void whatATableWouldBringIsSeenBeforeItIsThereAndTheSameAgainMakesNobodyTwice() {
        String csv = """
                login;nom;mail;langue;rôle;organisation
                brought1;Zoé Été;zoe@univ.example;en;staff;scd
                brought1;Zoé Été;zoe@univ.example;en;student;
                brought2;Ali Ba;;;;
                """;

        JsonNode preview = bring("admin", csv, true).getBody();
        assertThat(preview.path("persons").asInt()).isEqualTo(2);
        assertThat(preview.path("fresh").asInt()).isEqualTo(2);
        assertThat(brought()).isZero();

        assertThat(bring("admin", csv, false).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(bring("admin", csv, false).getBody().path("fresh").asInt()).isZero();

        assertThat(brought()).isEqualTo(2);
        assertThat(people.actor("brought1").orElseThrow().groups())
                .containsExactlyInAnyOrder(STAFF, Group.of(Role.STUDENT));
        assertThat(people.actor("brought2").orElseThrow().groups()).isEmpty();
    }

    @Test
    void everyWrongLineIsNamedAndNothingOfIt() {
        String csv = """
                login,name,mail,role,organisation
                brought1,Good One,good@univ.example,student,
                ,No Login,,,
                brought 2,Space,,,
                brought3,,,,
                brought4,Mail,not a mail,,
                brought5,Role,,king,
                brought6,Nowhere,,staff,none
                brought7,Everywhere,,staff,
                brought8,Too much,,student,scd
                brought9,Party,,party,
                brought1,Another Name,good@univ.example,,
                brought10,Bad id,,staff,../x
                """;

        JsonNode preview = bring("admin", csv, true).getBody();
        assertThat(preview.path("persons").asInt()).isEqualTo(1);
        assertThat(preview.path("wrong"))
                .extracting(it -> it.path("line").asInt())
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        ResponseEntity<JsonNode> refused = bring("admin", csv, false);
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(refused.getBody().toString()).contains("11 lines");
        assertThat(brought()).isZero();
    }

    @Test
    void rolesOfATableHaveDatesAndTheSameAgainLeavesThem() {
        String csv = """
                identifiant;nom;rôle;structure;début;fin
                brought1;Zoé Été;staff;scd;01/09/2020;31/8/2021
                brought2;Ali Ba;staff;scd;2020-09-01;
                brought3;Lou Roy;student;;;2999-12-31
                """;
        String wrong = """
                login,name,role,organisation,from,until
                brought1,Zoé Été,staff,scd,31/02/2020,
                brought1,Zoé Été,staff,scd,09/31/2020,
                brought1,Zoé Été,staff,scd,next year,
                brought1,Zoé Été,staff,scd,2021-01-01,2020-12-31
                brought1,Zoé Été,,,2021-01-01,
                brought1,Zoé Été,staff,scd,+999999-01-01,
                brought1,Zoé Été,staff,scd,0000-01-01,
                brought1,Zoé Été,staff,scd,2021-01-01,
                brought1,Zoé Été,staff,scd,2021-01-02,
                """;

        bring("admin", csv, false);
        bring("admin", csv, false);

        assertThat(people.actor("brought1").orElseThrow().groups()).isEmpty();
        assertThat(people.actor("brought2").orElseThrow().groups()).containsExactly(STAFF);
        assertThat(people.actor("brought3").orElseThrow().groups()).containsExactly(Group.of(Role.STUDENT));
        assertThat(bring("admin", wrong, true).getBody().path("wrong"))
                .extracting(it -> it.path("line").asInt())
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "login", "name\nx", "a,b\n1,2", "login,name", "\u0000\u0001", "login,login\nx,y"})
    void whatIsNoTableOfPersonsIsRefused(String csv) {
        assertThat(bring("admin", csv, true).getStatusCode().is4xxClientError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void spreadsheetsOfAllTimesAreRead(String charset) {
        String text = (charset.startsWith("UTF-16") ? "\uFEFF" : "") + "login\tnom\nbrought1\tÉléonore\n";

        assertThat(bring("admin", text.getBytes(Charset.forName(charset)), false)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);

        assertThat(people.actor("brought1").orElseThrow().displayName()).isEqualTo("Éléonore");
    }

    @Test
    void tenThousandComeInAFewSecondsAndOneMoreIsTooMany() {
        String csv = "login,name,mail,role,organisation\n"
                + IntStream.range(0, 10_000)
                        .mapToObj(it -> "brought%d,Person %d,p%d@univ.example,%s"
                                .formatted(it, it, it, it % 10 == 0 ? "staff,scd" : "student,"))
                        .collect(Collectors.joining("\n"));
        Instant begun = Instant.now();

        assertThat(bring("admin", csv, false).getBody().path("fresh").asInt()).isEqualTo(10_000);

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(brought()).isEqualTo(10_000);
        assertThat(people.actor("brought9990").orElseThrow().groups()).containsExactly(STAFF);
        assertThat(bring("admin", csv + "\nbroughtx,One More,,,", true).getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void aServiceBringsItsOwnMembersAlone() {
        assertThat(bring("scd", "login,name,role,organisation\nbrought1,Zoé,staff,scd\n", false)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        for (String other : new String[] {"staff,tu", "student,", "admin,", ","}) {
            assertThat(bring("scd", "login,name,role,organisation\nbrought2,Ali," + other + "\n", false)
                            .getStatusCode())
                    .as(other)
                    .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        assertThat(bring("scd", "login,name,role,organisation\nbrought1,Zoé,staff,scd\nbrought2,Ali,admin,\n", true)
                        .getBody()
                        .path("wrong")
                        .findValuesAsText("line"))
                .containsExactly("3");
        assertThat(bring("lea", "login,name\nbrought3,Ali\n", true).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(brought()).isEqualTo(1);
    }

    @Test
    void rolesAreGivenByHandButTheLastAdministratorCannotBeLost() {
        bring("admin", "login,name\nbrought1,Zoé\n", false);
        String zoe = people.actor("brought1").orElseThrow().id().toString();
        String ada = people.actor("admin").orElseThrow().id().toString();

        assertThat(grant(zoe, "[{\"role\":\"staff\",\"organisation\":\"scd\"},{\"role\":\"manager\"}]"))
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(people.actor("brought1").orElseThrow().groups())
                .containsExactlyInAnyOrder(STAFF, Group.of(Role.MANAGER));
        assertThat(grant(ada, "[]")).isEqualTo(HttpStatus.CONFLICT);
        for (String bad : new String[] {
            "[null]",
            "[{}]",
            "[{\"role\":\"staff\"}]",
            "[{\"role\":\"student\",\"organisation\":\"scd\"}]",
            "[{\"role\":\"staff\",\"organisation\":\"none\"}]",
            "[{\"role\":\"party\"}]"
        }) {
            assertThat(grant(zoe, bad)).as(bad).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        assertThat(grant("00000000-0000-0000-0000-000000000000", "[]")).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(people.actor("brought1").orElseThrow().groups()).hasSize(2);
    }

    private HttpStatus grant(String person, String roles) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return HttpStatus.valueOf(http.withBasicAuth("admin", "openrec")
                .exchange(
                        "/api/people/" + person + "/roles",
                        HttpMethod.PUT,
                        new HttpEntity<>("{\"roles\":" + roles + "}", headers),
                        JsonNode.class)
                .getStatusCode()
                .value());
    }

    @Test
    void onePersonIsAddedAndFound() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        ResponseEntity<JsonNode> added = http.withBasicAuth("admin", "openrec")
                .exchange(
                        "/api/people",
                        HttpMethod.POST,
                        new HttpEntity<>(
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("login", "brought1")
                                        .put("name", "Zoé")
                                        .put("mail", "zoe@univ.example")
                                        .toString(),
                                headers),
                        JsonNode.class);

        assertThat(added.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(added.getBody().path("id").asText()).isNotBlank();
    }

    /** A call that is refused in part changes nothing in part. */
    @Test
    void whatIsRefusedInPartIsNotDoneInPart() {
        JsonNode before = http.withBasicAuth("scd", "openrec")
                .getForObject("/api/organisations", JsonNode.class)
                .path("items")
                .get(0);

        assertThat(send(
                        "scd",
                        HttpMethod.PUT,
                        "/api/organisations/scd",
                        "{\"nameFr\":\"A\",\"nameEn\":\"B\",\"url\":\"https://x.example\",\"archived\":true}"))
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(send("admin", HttpMethod.POST, "/api/people", "{\"login\":\"lea\",\"name\":\"Autre\"}"))
                .isEqualTo(HttpStatus.CONFLICT);

        assertThat(http.withBasicAuth("scd", "openrec")
                        .getForObject("/api/organisations", JsonNode.class)
                        .path("items")
                        .get(0))
                .isEqualTo(before);
        assertThat(people.actor("lea").orElseThrow().displayName()).isEqualTo("Léa Martin");
    }

    private HttpStatus send(String login, HttpMethod method, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return HttpStatus.valueOf(http.withBasicAuth(login, "openrec")
                .exchange(path, method, new HttpEntity<>(body, headers), JsonNode.class)
                .getStatusCode()
                .value());
    }
}
