package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.JSON;
import static org.openrec.codesign.Workbench.SERVICE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings initiatives to their sheet, and writes it over the API. */
record SheetBench(TestRestTemplate http, JdbcClient jdbc) {

    /** An initiative at phase 7 with one criterion, of a competence of a framework that describes itself nowhere. */
    Workbench crossed() {
        jdbc.sql("""
                        INSERT INTO openrec.framework_competence (organisation, framework, code, label, imported_at)
                        VALUES ('scd', 'Maison', 'C1', 'Convaincre', ?) ON CONFLICT DO NOTHING""").param(Timestamp.from(Instant.now())).update();
        Workbench work = Workbench.withParties(http, 4);
        ObjectNode competences = JSON.objectNode();
        competences
                .putArray("competences")
                .addObject()
                .put("text", "Convaincre")
                .put("code", "C1");
        work.complete(SERVICE, "settleCompetences", competences);
        work.meeting(false);
        work.settle("settleEvidence", "evidence", "Vidéo du pitch");
        work.workshopTogether(false);
        String situation = work.last("situation");
        String competence = work.last("competence");
        String evidence = work.last("evidence");
        work.post(
                SERVICE,
                "crossings",
                JSON.objectNode()
                        .put("situation", situation)
                        .put("competence", competence)
                        .put("evidence", evidence));
        ObjectNode criterion = JSON.objectNode()
                .put("competence", competence)
                .put("title", "Convaincre un public")
                .put("shown", "Défend son idée");
        criterion.putArray("situations").add(situation);
        criterion.putArray("questions").add("Devant qui ?").add("Pour quoi ?");
        criterion.putArray("evidence").add(evidence);
        ResponseEntity<JsonNode> drafted = work.post(SERVICE, "criteria", criterion);
        assertThat(drafted.getStatusCode().value()).as("%s", drafted.getBody()).isEqualTo(201);
        work.complete(SERVICE, "crossSituations", JSON.objectNode());
        return work;
    }

    String path(Workbench work) {
        return "/api/initiatives/" + work.id() + "/badges";
    }

    String begun(Workbench work) {
        return work.as(SERVICE).post(path(work), null).getBody().path("badge").asText();
    }

    JsonNode read(Workbench work, String badge) {
        return work.as(ACCOMPANIST).read(path(work) + "/" + badge);
    }

    ObjectNode sheet(Workbench work, String badge) {
        return (ObjectNode) read(work, badge).path("sheet");
    }

    static ObjectNode filled(ObjectNode sheet) {
        both(sheet, "name", "Oser entreprendre", "Daring");
        both(
                sheet,
                "summary",
                "Présente une idée à des gens qui ne doivent rien",
                "Presents an idea to people who owe nothing");
        both(sheet, "effort", "environ trois heures", "about three hours");
        sheet.put("type", "achievement");
        ((ObjectNode) sheet.path("reading")).put("reviewers", 2).put("validMonths", 36);
        ((ObjectNode) sheet.path("picture")).put("colour", "#a3262a").put("drawing", "rocket");
        ObjectNode criterion = (ObjectNode) sheet.at("/criteria/0");
        english(criterion.path("title"), "Convincing an audience");
        english(criterion.path("shown"), "Argues for an idea");
        english(criterion.at("/questions/0"), "In front of whom?");
        english(criterion.at("/questions/1"), "What for?");
        criterion.path("evidence").forEach(it -> english(it, "Video"));
        sheet.path("competences").forEach(it -> english(it.path("name"), "Convincing"));
        return sheet;
    }

    static void both(ObjectNode sheet, String name, String fr, String en) {
        sheet.putObject(name).put("fr", fr).put("en", en);
    }

    static void english(JsonNode text, String en) {
        ((ObjectNode) text).put("en", en);
    }

    JsonNode write(Workbench work, String badge, ObjectNode sheet) {
        ResponseEntity<JsonNode> put =
                put(work, badge, body(read(work, badge).path("version").asLong(), sheet));
        assertThat(put.getStatusCode().value()).as("%s", put.getBody()).isEqualTo(200);
        return put.getBody();
    }

    static ObjectNode body(long version, ObjectNode sheet) {
        ObjectNode body = JSON.objectNode().put("version", version);
        body.set("sheet", sheet);
        return body;
    }

    ResponseEntity<JsonNode> put(Workbench work, String badge, ObjectNode body) {
        return http.withBasicAuth(SERVICE, "openrec")
                .exchange(path(work) + "/" + badge, HttpMethod.PUT, new HttpEntity<>(body), JsonNode.class);
    }
}
