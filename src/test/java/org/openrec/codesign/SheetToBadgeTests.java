package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.codesign.Workbench.JSON;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.SERVICE;
import static org.openrec.codesign.Workbench.STUDENT;
import static org.openrec.codesign.Workbench.yes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** From the sheet to the catalogue, and from there to requests that ask what the badge asks. */
@OpenrecTest
@TestPropertySource(properties = "openrec.application.takeback=PT0S")
class SheetToBadgeTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    private SheetBench bench() {
        return new SheetBench(http, jdbc);
    }

    @Test
    void whatIsOnTheSheetIsPublishedAskedForReviewedAndSigned() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        ObjectNode sheet = bench().sheet(work, badge);
        assertThat(sheet.at("/criteria/0/questions/0/fr").asText()).isEqualTo("Devant qui ?");
        assertThat(sheet.at("/criteria/0/evidence/0/fr").asText()).isEqualTo("Vidéo du pitch");
        assertThat(bench().write(work, badge, SheetBench.filled(sheet)).path("lacking"))
                .isEmpty();

        work.complete(SERVICE, "draftPaperBadges", JSON.objectNode());
        work.meeting(false);
        published(work);

        String id = work.achievements().iterator().next();
        JsonNode published = work.as("marc").read("/achievements/" + id + "/versions/1");
        assertThat(published.path("achievementType").asText()).isEqualTo("Achievement");
        assertThat(published.at("/criteria/narrative").asText())
                .contains("Convaincre un public", "Devant qui ?", "Vidéo du pitch");
        assertThat(published.at("/alignment/0/targetCode").asText()).isEqualTo("C1");
        assertThat(published.at("/alignment/0/targetFramework").asText()).isEqualTo("Maison");
        assertThat(published.at("/alignment/0/targetUrl").asText()).contains("/badges/" + id + "/versions/1");
        PublishedAchievement achievement = catalogue.find(new AchievementId(id)).orElseThrow();
        assertThat(achievement.summary().en()).isEqualTo("Presents an idea to people who owe nothing");
        assertThat(achievement.content().effort().orElseThrow().en()).isEqualTo("about three hours");
        assertThat(achievement.settings().reviewers()).isEqualTo(2);
        assertThat(achievement.imageSvg()).contains("#a3262a");
        asksItsOwnQuestions(id, "c" + work.criterion());
    }

    private void asksItsOwnQuestions(String id, String criterion) {
        Caller student = new Caller(http, "hugo.garnier");
        ObjectNode request = JSON.objectNode().put("achievementId", id);
        request.putArray("criteria").add(Caller.answer(criterion, "as every badge asks"));
        ResponseEntity<JsonNode> refused = student.post("/api/applications", request);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().findValuesAsText("pointer"))
                .containsExactly("/criteria/0/account/q1", "/criteria/0/account/q2");

        ((ObjectNode) request.at("/criteria/0/account"))
                .put("q1", "Devant un jury")
                .put("q2", "Le prix");
        String application =
                student.post("/api/applications", request).getBody().path("id").asText();
        JsonNode account = new Caller(http, SERVICE)
                .read("/api/applications/" + application)
                .at("/criteria/0/account");
        assertThat(account.path("q1").asText()).isEqualTo("Devant un jury");
        assertThat(account.has("situation")).as("nobody asked").isFalse();
        for (String reviewer : List.of(SERVICE, "scd2")) {
            assertThat(new Caller(http, reviewer)
                            .review(application, id, "accepted", List.of())
                            .getStatusCode()
                            .value())
                    .isEqualTo(200);
        }
        Awaitility.await().until(() -> !credential(student, application).isEmpty());
        JsonNode signed =
                http.getForObject("/credentials/" + credential(student, application) + ".json", JsonNode.class);
        assertThat(signed.at("/credentialSubject/achievement/criteria/narrative")
                        .asText())
                .contains("Devant qui ?");
        assertThat(signed.at("/credentialSubject/achievement/alignment/0/targetCode")
                        .asText())
                .isEqualTo("C1");
    }

    private static String credential(Caller student, String application) {
        return student.read("/api/applications/" + application)
                .path("credentialId")
                .asText("");
    }

    @Test
    void whatIsMissingInEnglishIsReadInFrenchByEverybodyAndSaysSo() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        ObjectNode sheet = SheetBench.filled(bench().sheet(work, badge));
        ((ObjectNode) sheet.path("summary")).put("en", "");
        assertThat(bench().write(work, badge, sheet).path("lacking"))
                .singleElement()
                .satisfies(it -> assertThat(it.asText()).isEqualTo("/summary/en"));
        work.complete(SERVICE, "draftPaperBadges", JSON.objectNode());
        work.meeting(false);
        published(work);

        PublishedAchievement achievement = catalogue
                .find(new AchievementId(work.achievements().iterator().next()))
                .orElseThrow();
        assertThat(achievement.content().readIn(Language.EN)).isEqualTo(Language.FR);
        assertThat(achievement.name().en()).isEqualTo("Oser entreprendre");
        assertThat(work.as("marc")
                        .read("/achievements/" + achievement.id() + "/versions/1")
                        .path("inLanguage")
                        .asText())
                .isEqualTo("fr");
    }

    @Test
    void theSheetThatIsProposedStaysAtTheGateWhateverIsWrittenMeanwhile() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        bench().write(work, badge, SheetBench.filled(bench().sheet(work, badge)));
        work.complete(SERVICE, "draftPaperBadges", JSON.objectNode());
        work.meeting(false);
        ObjectNode other = bench().sheet(work, badge);
        ((ObjectNode) other.path("name")).put("fr", "Oser encore");
        bench().write(work, badge, other);
        published(work);

        assertThat(catalogue
                        .find(new AchievementId(work.achievements().iterator().next()))
                        .orElseThrow()
                        .name()
                        .fr())
                .isEqualTo("Oser entreprendre");
    }

    private void published(Workbench work) {
        work.complete(PARTNER, "standBehindBadge", yes());
        work.complete(STUDENT, "standBehindBadge", yes());
        work.signOff();
        Awaitility.await().until(() -> !work.achievements().isEmpty());
    }
}
