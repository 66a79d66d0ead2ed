package org.openrec.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import org.openrec.Caller;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.CredentialId;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.notification.Feeds;
import org.openrec.people.People;
import org.openrec.studio.StudioFixtures;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** Where people of the demonstration go: a student with a request and a badge, a service, an initiative, a draft. */
final class Places {

    static final String STRANGER = "-";

    /**
     * @param login of who goes there; {@link #STRANGER} without one
     * @param pattern as the application declares it
     */
    record Place(String login, String pattern, String path) {

        /** Whether a browser draws it, rather than getting an answer for a programme or a file. */
        boolean isPage() {
            return !path.matches("/(api|issuers|achievements|files)/.*|.*\\.(json|png|svg|xml|txt|ics|pdf)");
        }
    }

    private static final String BADGE = "recherche-documentaire";
    private static final String FORM = "serviceSignOff";
    private static final String PROCESS = "codesign-gate";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final TestRestTemplate http;
    private final BadgeOfApplication issuance;
    private final Feeds feeds;
    private final People people;
    private final JdbcClient jdbc;

    Places(TestRestTemplate http, BadgeOfApplication issuance, Feeds feeds, People people, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.feeds = feeds;
        this.people = people;
        this.http = http;
        this.issuance = issuance;
    }

    /** What the places are about. */
    record Names(
            String credential,
            String application,
            String task,
            String initiative,
            String evidence,
            String file,
            String draft,
            String calendar,
            String crossed,
            String sheet) {

        static final Names NONE = new Names("", "", "", "", "", "", "", "", "", "");
    }

    /** One of each, made over the API. */
    Names make() {
        CredentialId credential = issuance.issue(CredentialFixtures.accepted(http, "marc"), CredentialFixtures.PROCESS);
        Caller lea = new Caller(http, "lea");
        String application = lea.apply(BADGE);
        String initiative = initiative();
        return new Names(
                credential.value(),
                application,
                new Caller(http, "scd").tasks(application).get(0),
                initiative,
                upload("/api/evidence"),
                upload("/api/files"),
                draft(),
                feeds.renew(people.actor("lea").orElseThrow().id()).replaceAll(".*/|\\.ics", ""),
                initiative,
                sheet(initiative));
    }

    static List<Place> of(Names names) {
        return List.of(
                place(STRANGER, "/"),
                place(STRANGER, "/login"),
                place(STRANGER, "/verify"),
                place(STRANGER, "/badges/{}", BADGE),
                place(STRANGER, "/badge-origins/{}/{}", BADGE, "1"),
                place(STRANGER, "/credentials/{}", names.credential()),
                place(STRANGER, "/credentials/{}.json", names.credential()),
                place(STRANGER, "/credentials/{}.png", names.credential()),
                place(STRANGER, "/credentials/{}.svg", names.credential()),
                place(STRANGER, "/issuers/{}", "scd"),
                place(STRANGER, "/issuers/{}/keys/{}", "scd", "1"),
                place(STRANGER, "/issuers/{}/did.json", "scd"),
                place(STRANGER, "/issuers/{}/image.svg", "scd"),
                place(STRANGER, "/issuers/{}/image.png", "scd"),
                place("lea", "/api/me/in-badges"),
                place(STRANGER, "/issuers/{}/status/{}/{}", "scd", "revocation", "0"),
                place("marc", "/api/credentials/{}/history", names.credential()),
                place("admin", "/organisations"),
                place("admin", "/api/organisations"),
                place("admin", "/api/people"),
                place("admin", "/access-rules"),
                place("admin", "/api/access-rules"),
                place("admin", "/api/issuers/{}/keys", "scd"),
                place("admin", "/api/issuers/{}/keys/{}/reissue", "scd", "1"),
                place(STRANGER, "/achievements/{}/versions/{}", BADGE, "1"),
                place(STRANGER, "/achievements/{}/versions/{}/image.png", BADGE, "1"),
                place(STRANGER, "/achievements/{}/versions/{}/image.svg", BADGE, "1"),
                place(STRANGER, "/robots.txt"),
                place(STRANGER, "/sitemap.xml"),
                place(STRANGER, "/api/achievements"),
                place(STRANGER, "/api/achievements/{}", BADGE),
                place("lea", "/home"),
                place("lea", "/apply/{}", "mediation-culturelle"),
                place("lea", "/applications"),
                place("lea", "/applications/{}", names.application()),
                place("lea", "/api/applications"),
                place("lea", "/api/applications/{}", names.application()),
                place("lea", "/api/evidence/{}", names.evidence()),
                place("lea", "/files/{}/{}", "evidence", names.evidence()),
                place("lea", "/files/{}/{}/view", "evidence", names.evidence()),
                place("lea", "/api/files/{}", names.file()),
                place("marc", "/me"),
                place("marc", "/applications"),
                place("scd", "/home"),
                place("scd", "/tasks"),
                place("scd", "/tasks/{}", names.task()),
                place("scd", "/applications/{}", names.application()),
                place("scd", "/applications/{}/diagram", names.application()),
                place("scd", "/messages"),
                place("scd", "/initiatives"),
                place("scd", "/api/tasks"),
                place("scd", "/api/tasks?query=martin"),
                place("scd", "/api/tasks/{}", names.task()),
                place("scd", "/api/applications"),
                place("scd", "/api/applications/{}", names.application()),
                place("scd", "/api/initiatives"),
                place("accompagnement", "/tasks"),
                place("accompagnement", "/initiatives"),
                place("accompagnement", "/initiatives/new"),
                place("accompagnement", "/initiatives/frameworks"),
                place("accompagnement", "/initiatives/{}", names.initiative()),
                place("accompagnement", "/initiatives/{}/diagram", names.initiative()),
                place("accompagnement", "/initiatives/{}/badges/empty.pdf", names.crossed()),
                place("accompagnement", "/initiatives/{}/badges/{}/sheet.pdf", names.crossed(), names.sheet()),
                place("accompagnement", "/initiatives/{}/lists/{}", names.initiative(), "situation"),
                place("accompagnement", "/initiatives/{}/matrix", names.initiative()),
                place("accompagnement", "/api/initiatives"),
                place("accompagnement", "/api/initiatives/{}", names.initiative()),
                place("accompagnement", "/api/initiatives/{}/journal", names.initiative()),
                place("accompagnement", "/api/initiatives/{}/cards", names.initiative()),
                place("accompagnement", "/api/initiatives/{}/matrix", names.initiative()),
                place("accompagnement", "/api/initiatives/{}/badges", names.crossed()),
                place("accompagnement", "/api/initiatives/{}/badges/{}", names.crossed(), names.sheet()),
                place("accompagnement", "/api/initiatives/{}/badges/{}/picture", names.crossed(), names.sheet()),
                place("partenaire", "/initiatives/{}", names.initiative()),
                place("portage", "/initiatives"),
                place("processus", "/studio"),
                place("processus", "/studio/incidents"),
                place("processus", "/studio/guide"),
                place("processus", "/studio/blocks"),
                place("processus", "/studio/{}", PROCESS),
                place("processus", "/studio/{}/versions/{}", PROCESS, "1"),
                place("processus", "/studio/drafts/{}", names.draft()),
                place("processus", "/studio/drafts/{}/forms/{}", names.draft(), FORM),
                place("processus", "/studio/drafts/{}/publish", names.draft()),
                place("processus", "/api/processes"),
                place("processus", "/api/processes/incidents"),
                place("processus", "/api/processes/{}/versions", PROCESS),
                place("processus", "/api/processes/{}/versions/{}", PROCESS, "1"),
                place("processus", "/api/processes/drafts/{}", names.draft()),
                place("processus", "/api/processes/drafts/{}/model", names.draft()),
                place("processus", "/api/processes/drafts/{}/check", names.draft()),
                place("lea", "/account"),
                place(STRANGER, "/help"),
                place(STRANGER, "/sign-in/link"),
                place(STRANGER, "/guest"),
                place(STRANGER, "/calendar/{}.ics", names.calendar()),
                place("admin", "/setup/{}", "university"),
                place("scd", "/badge-settings/{}", BADGE),
                place("scd", "/initiatives/bring"),
                place("scd", "/members/{}", "scd"),
                place("processus", "/notices"),
                place("admin", "/people"));
    }

    private static Place place(String login, String pattern, String... names) {
        String path = pattern;
        for (String name : names) {
            path = path.replaceFirst("\\{}", Matcher.quoteReplacement(name));
        }
        return new Place(login, pattern.replaceFirst("\\?.*", ""), path);
    }

    private String upload(String path) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource("Compte rendu".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "compte-rendu.txt";
            }
        });
        return id(http.withBasicAuth("lea", "openrec").postForObject(path, new HttpEntity<>(parts), JsonNode.class));
    }

    private String draft() {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        return id(http.withBasicAuth("processus", "openrec")
                .postForObject(
                        "/api/processes/" + PROCESS + "/drafts",
                        new HttpEntity<>(StudioFixtures.read("bpmn/" + PROCESS + ".bpmn"), headers),
                        JsonNode.class));
    }

    private static String id(JsonNode answer) {
        assertThat(answer.hasNonNull("id")).as(answer.toString()).isTrue();
        return answer.path("id").asText();
    }

    /** Of one criterion: without any there is nothing to print. */
    private String sheet(String initiative) {
        String path = "/api/initiatives/" + initiative;
        String situation =
                made(path + "/cards", JSON.objectNode().put("kind", "situation").put("text", "Guider"), "id");
        ObjectNode cells = JSON.objectNode();
        cells.put(
                "competence",
                made(
                        path + "/cards",
                        JSON.objectNode().put("kind", "competence").put("text", "Expliquer"),
                        "id"));
        cells.putArray("situations").add(situation);
        made(path + "/criteria", cells, "id");
        return made(path + "/badges", JSON.objectNode(), "badge");
    }

    private String made(String path, ObjectNode body, String id) {
        return new Caller(http, "accompagnement")
                .post(path, body)
                .getBody()
                .path(id)
                .asText();
    }

    private String initiative() {
        Caller team = new Caller(http, "scd");
        String initiative = id(team.post(
                        "/api/initiatives",
                        JSON.objectNode().put("title", "Guides").put("organisation", "scd"))
                .getBody());
        team.post(
                "/api/initiatives/" + initiative + "/parties",
                JSON.objectNode().put("organisation", "passerelles").put("kind", "partner"));
        publishedIn(initiative);
        return initiative;
    }

    /** As if the badge had been made in it. */
    private void publishedIn(String initiative) {
        jdbc.sql("""
                        INSERT INTO openrec.paper_badge (initiative, state, sheet, round,
                            drafted_at, ended_at, achievement, achievement_version, version)
                        VALUES (CAST(? AS uuid), 'PUBLISHED', '{"name":{"fr":"Guider","en":"Guiding"},"summary":{"fr":"Sait guider","en":"Can guide"}}', 1, now(), now(), ?, 1, 0)""").params(initiative, BADGE).update();
    }
}
