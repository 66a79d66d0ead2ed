package org.openrec.achievement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementSettings;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.CatalogueCursor;
import org.openrec.achievement.CataloguePage;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Publishing;
import org.openrec.achievement.Publishing.IssuedByAnother;
import org.openrec.people.OrganisationId;
import org.openrec.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishing badges and finding them again, in the database and over the API. */
@OpenrecTest
class CatalogueTests {

    private static final AchievementId ID = new AchievementId("essai");
    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @Autowired
    Catalogue catalogue;

    @Autowired
    Publishing publishing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate http;

    @Test
    @Transactional
    void aNewVersionLeavesTheEarlierOneAsItWas() {
        int first = publish("Premier nom");
        int second = publish("Second nom");

        assertThat(List.of(first, second)).containsExactly(1, 2);
        assertThat(catalogue.find(ID)).map(it -> it.name().fr()).hasValue("Second nom");
        assertThat(catalogue.find(ID, 1)).map(it -> it.name().fr()).hasValue("Premier nom");
        assertThat(catalogue.find(ID, 3)).isEmpty();
    }

    @Test
    void aVersionThatIsNeverCommittedIsNotTakenForTheOneThatGetsItsNumber() {
        assertThat(readAndRolledBack("Jamais")).isEqualTo("Jamais");
        assertThat(readAndRolledBack("Un autre")).isEqualTo("Un autre");
    }

    private String readAndRolledBack(String name) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            int version = publish(name);
            return catalogue.find(ID, version).orElseThrow().name().fr();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE openrec.achievement_version SET image_svg = ''",
                "DELETE FROM openrec.achievement_version"
            })
    void theDatabaseRefusesToChangeAVersion(String mistake) {
        assertThatThrownBy(() -> jdbc.sql(mistake).update()).hasMessageContaining("frozen");
    }

    @Test
    @Transactional
    void aRetiredBadgeIsStillReadButNoLongerOffered() {
        publish("À la retraite");
        jdbc.sql("UPDATE openrec.achievement SET retired = true WHERE id = ?")
                .param(ID.value())
                .update();

        assertThat(found("")).extracting(PublishedAchievement::id).doesNotContain(ID);
        assertThat(catalogue.find(ID)).map(PublishedAchievement::retired).hasValue(true);
    }

    @Test
    void theNameCountsMoreThanWhatIsWrittenBelowIt() {
        assertThat(found("bibliotheque")).extracting(it -> it.id().value()).startsWith("guide-bibliotheque");
    }

    @Test
    void everyWordOfASearchHasToOccur() {
        assertThat(found("régie zymurgie")).isEmpty();
        assertThat(found("  RÉGIE  spectacle ")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"fr, Recherche documentaire", "en, Information research", "de, Recherche documentaire"})
    void theApiSpeaksTheLanguageOfItsCaller(String language, String name) {
        ResponseEntity<JsonNode> answer = get("/api/achievements/recherche-documentaire", language);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(body(answer).path("name").asText()).isEqualTo(name);
        assertThat(body(answer).path("criteria")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"issuer=scd, 2", "issuer=portage, 0", "query=theatre, 1", "query=theatre&issuer=scd, 0"})
    void theApiFiltersByServiceAndWords(String filter, int found) {
        assertThat(body(get("/api/achievements?" + filter, "fr")).path("items")).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/achievements/nothing, 404",
        "/api/achievements/Not%20an%20id, 404",
        "/api/achievements?issuer=Not%20an%20id, 400"
    })
    void theApiSaysWhatIsWrongWithAnAddress(URI address, int status) {
        ResponseEntity<JsonNode> answer =
                http.exchange(RequestEntity.get(address).build(), JsonNode.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(body(answer).path("detail").asText()).isNotBlank();
    }

    @Test
    void aDrawingRunsNothingAndIsKeptByBrowsers() {
        ResponseEntity<String> answer =
                http.getForEntity("/achievements/recherche-documentaire/versions/1/image.svg", String.class);

        assertThat(answer.getHeaders().getContentType()).hasToString("image/svg+xml");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.getHeaders().getCacheControl()).contains("immutable");
        assertThat(answer.getBody()).startsWith("<svg");
    }

    @Test
    @Transactional
    void nobodyAddsAVersionToTheBadgeOfAnother() {
        int before = publish("Le nôtre");

        assertThatThrownBy(() -> publishing.publish(ID, new OrganisationId("tu"), content("Le leur"), DRAWING))
                .isInstanceOf(IssuedByAnother.class);
        assertThat(publishing.publishFirst(ID, new OrganisationId("scd"), content("Encore"), DRAWING))
                .isFalse();

        PublishedAchievement now = catalogue.find(ID).orElseThrow();
        assertThat(now.version()).isEqualTo(before);
        assertThat(now.issuer()).isEqualTo(new OrganisationId("scd"));
    }

    /** Two gates open at one moment for badges of one name. */
    @Test
    void ofTwoFirstVersionsAtOnceOneFindsItsNameTaken() throws Exception {
        AchievementId contested = new AchievementId("au-meme-moment");
        List<Boolean> first = Collections.synchronizedList(new ArrayList<>());
        List<Thread> gates = Stream.of("scd", "tu", "dci", "sio")
                .map(service -> new Thread(() -> first.add(
                        publishing.publishFirst(contested, new OrganisationId(service), content(service), DRAWING))))
                .toList();

        gates.forEach(Thread::start);
        for (Thread gate : gates) {
            gate.join();
        }

        assertThat(first).containsExactlyInAnyOrder(true, false, false, false);
        PublishedAchievement published = catalogue.find(contested).orElseThrow();
        assertThat(published.version()).isEqualTo(1);
        assertThat(published.name().fr()).isEqualTo(published.issuer().value());
        jdbc.sql("UPDATE openrec.achievement SET retired = true WHERE id = ?")
                .param(contested.value())
                .update();
    }

    /** Page after page, each badge once, those with the word in their name first; and an end. */
    @Test
    @Transactional
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        for (int i = 0; i < 130; i++) {
            String words = i % 3 == 0 ? "Xylophone " + i : "Badge " + i;
            publishing.publish(
                    new AchievementId("many-" + i),
                    new OrganisationId("tu"),
                    AchievementContent.plain(
                            LocalizedText.same(words),
                            LocalizedText.same("à propos de xylophone 100%_"),
                            LocalizedText.same("d"),
                            List.of(Criterion.plain("un", LocalizedText.same("c"), LocalizedText.same("c"))),
                            List.of(),
                            AchievementSettings.DEFAULT),
                    DRAWING);
        }

        List<PublishedAchievement> all = walk("XYLOPHONE", 24);

        assertThat(all).extracting(PublishedAchievement::id).hasSize(130).doesNotHaveDuplicates();
        assertThat(all.subList(0, 44)).allMatch(it -> it.name().fr().startsWith("Xylophone"));
        assertThat(all.subList(44, 130)).noneMatch(it -> it.name().fr().startsWith("Xylophone"));
        assertThat(walk("", 7))
                .extracting(PublishedAchievement::id)
                .hasSize(136)
                .doesNotHaveDuplicates();
        assertThat(catalogue.count("xylophone", Optional.of(new OrganisationId("tu"))))
                .isEqualTo(130);
        assertThat(catalogue.count("xylophone", Optional.of(new OrganisationId("scd"))))
                .isZero();
        assertThat(catalogue.count("100%_", Optional.empty())).isEqualTo(130);
        assertThat(catalogue.count("100%x", Optional.empty())).isZero();
        assertThat(catalogue
                        .search("", Optional.empty(), Optional.empty(), 5_000)
                        .items())
                .hasSize(Catalogue.LARGEST_PAGE);
    }

    private List<PublishedAchievement> walk(String query, int limit) {
        List<PublishedAchievement> all = new ArrayList<>();
        Optional<CatalogueCursor> next = Optional.empty();
        do {
            CataloguePage page = catalogue.search(query, Optional.empty(), next, limit);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    @Test
    void theApiGivesAPageAndWhereTheNextBegins() {
        JsonNode first = body(get("/api/achievements?limit=4", "fr"));
        JsonNode second =
                body(get("/api/achievements?limit=4&after=" + first.path("next").asText(), "fr"));

        assertThat(first.path("items")).hasSize(4);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(first.findValuesAsText("id")).doesNotContainAnyElementsOf(second.findValuesAsText("id"));
        assertThat(get("/api/achievements?after=nonsense", "fr").getStatusCode().value())
                .isEqualTo(422);
    }

    @Test
    void searchEnginesFindWhatTheyAskFor() {
        ResponseEntity<String> robots = http.getForEntity("/robots.txt", String.class);
        ResponseEntity<String> sitemap = http.getForEntity("/sitemap.xml", String.class);

        assertThat(robots.getHeaders().getContentType()).hasToString("text/plain;charset=UTF-8");
        assertThat(robots.getBody()).startsWith("User-agent: *\n").contains("Disallow: /api/", "/sitemap.xml");
        assertThat(sitemap.getHeaders().getContentType().isCompatibleWith(MediaType.APPLICATION_XML))
                .isTrue();
        assertThat(sitemap.getBody()).startsWith("<?xml").contains("/badges/recherche-documentaire</loc>");
    }

    private List<PublishedAchievement> found(String query) {
        return catalogue.search(query, Optional.empty(), Optional.empty(), 24).items();
    }

    private int publish(String name) {
        return publishing.publish(ID, new OrganisationId("scd"), content(name), DRAWING);
    }

    private static AchievementContent content(String name) {
        LocalizedText text = LocalizedText.same(name);
        return AchievementContent.plain(
                text, text, text, List.of(Criterion.plain("un", text, text)), List.of(), AchievementSettings.DEFAULT);
    }

    private ResponseEntity<JsonNode> get(String path, String language) {
        return http.exchange(
                RequestEntity.get(path)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                        .build(),
                JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Optional.ofNullable(answer.getBody()).orElseThrow();
    }
}
