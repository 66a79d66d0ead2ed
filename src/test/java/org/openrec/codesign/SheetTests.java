package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.codesign.Workbench.JSON;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.SERVICE;
import static org.openrec.codesign.Workbench.no;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.codesign.dossier.PrintedSheets;
import org.openrec.people.Acting;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing a sheet: what holds is kept, what does not is named, nothing is lost; and it prints. */
@OpenrecTest
class SheetTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    PrintedSheets printed;

    @Autowired
    JdbcClient jdbc;

    private SheetBench bench() {
        return new SheetBench(http, jdbc);
    }

    @Test
    void whoeverSaysNoSaysOfWhatAndOnlyOfWhatThereIs() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        bench().write(work, badge, SheetBench.filled(bench().sheet(work, badge)));
        work.complete(SERVICE, "draftPaperBadges", JSON.objectNode());
        work.meeting(false);

        for (String nowhere : List.of("/criteria/1/title", "name", "/", "/name/fr", "/picture/own", "\u0000")) {
            assertThat(work.tryTo(PARTNER, "standBehindBadge", no().put("about", nowhere))
                            .getStatusCode()
                            .value())
                    .as(nowhere)
                    .isBetween(400, 422);
        }
        work.complete(PARTNER, "standBehindBadge", no().put("about", "/criteria/0/shown"));
        assertThat(jdbc.sql("SELECT criticised FROM openrec.gate_decision WHERE paper_badge = ?")
                        .param(Long.parseLong(badge))
                        .query(String.class)
                        .list())
                .containsExactly("/criteria/0/shown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sheet/type | \"hero\" | /type",
                "/sheet/type | 7 | /sheet/type",
                "/sheet/criteria/0/criterion | \"999999\" | /criteria/0/criterion",
                "/sheet/criteria/0/criterion | \"x\" | /criteria/0/criterion",
                "/sheet/criteria/0/questions | [{},{},{},{},{}] | /criteria/0/questions",
                "/sheet/reading | 4 | /sheet/reading",
                "/sheet/reading/reviewers | 4 | /reading/reviewers",
                "/sheet/reading/reviewDays | 0 | /reading/reviewDays",
                "/sheet/reading/validMonths | 601 | /reading/validMonths",
                "/sheet/reading/validMonths | -1 | /reading/validMonths",
                "/sheet/picture/shape | \"star\" | /picture/shape",
                "/sheet/picture/colour | \"red\" | /picture/colour",
                "/sheet/picture/drawing | \"tabler:../x\" | /picture/drawing",
                "/sheet/picture/letters | \"ABCDEFGHIJKLMNOP\" | /picture/letters",
                "/sheet/picture/own | \"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><use/></svg>\" | /picture/own",
                "/sheet/picture/own | \"x\" | /picture/own",
                "/sheet/name | [] | /sheet/name",
                "/sheet/criteria | {} | /sheet/criteria",
                "/sheet/criteria | [null,7,\"x\"] | /sheet/criteria",
                "/sheet/criteria/0/questions | \"x\" | /sheet/criteria/0/questions",
                "/sheet/criteria/0/quesitons | [] | /sheet/criteria/0/quesitons",
                "/sheet/criteria/0/levels | [{},{},{},{},{},{}] | /criteria/0/levels",
                "/sheet/picture/letters | \"漢字\" | /picture/letters",
                "/sheet | [] | /sheet",
                "/sheet | null | /sheet",
                "/version | 99 | 409",
                "/version | \"x\" | 400"
            })
    void aSheetThatDoesNotHoldIsRefusedByItsPlaceAndLosesNothing(String place, String value, String answer)
            throws IOException {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        JsonNode before = bench().write(work, badge, SheetBench.filled(bench().sheet(work, badge)));
        ObjectNode body = JSON.objectNode();
        body.put("version", before.path("version").asLong())
                .set("sheet", before.path("sheet").deepCopy());
        int last = place.lastIndexOf('/');
        JsonNode wrong = new ObjectMapper().readTree(value);
        ((ObjectNode) body.at(place.substring(0, last))).set(place.substring(last + 1), wrong);

        ResponseEntity<JsonNode> put = bench().put(work, badge, body);

        if (answer.startsWith("/")) {
            assertThat(put.getStatusCode().value()).as("%s", put.getBody()).isEqualTo(422);
            assertThat(put.getBody().findValuesAsText("pointer")).contains(answer);
        } else if (!answer.equals("-")) {
            assertThat(put.getStatusCode().value()).as("%s", put.getBody()).isEqualTo(Integer.parseInt(answer));
        } else {
            assertThat(put.getStatusCode().value()).as("%s", put.getBody()).isIn(200, 422);
        }
        if (!put.getStatusCode().is2xxSuccessful()) {
            assertThat(bench().read(work, badge)).isEqualTo(before);
        }
    }

    @Test
    void aTextThatIsTooLongIsNamedInItsLanguage() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        ObjectNode sheet = SheetBench.filled(bench().sheet(work, badge));
        ((ObjectNode) sheet.path("name")).put("en", "x".repeat(101));
        ((ObjectNode) sheet.at("/criteria/0/shown")).put("fr", "x".repeat(2001));

        ResponseEntity<JsonNode> put = bench().put(work, badge, SheetBench.body(0, sheet));

        assertThat(put.getBody().findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/name/en", "/criteria/0/shown/fr");
    }

    @Test
    void aPictureIsKeptCleanAndAPaleColourIsNotProposed() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>alert(1)</script>"
                + "<circle cx='4' cy='4' r='3' onclick='alert(1)'/></svg>";
        ResponseEntity<JsonNode> painted = http.withBasicAuth(SERVICE, "openrec")
                .exchange(
                        bench().path(work) + "/" + badge + "/picture",
                        HttpMethod.PUT,
                        new HttpEntity<>(svg.getBytes(StandardCharsets.UTF_8)),
                        JsonNode.class);
        assertThat(painted.getStatusCode().value()).as("%s", painted.getBody()).isEqualTo(200);
        String own = painted.getBody().at("/sheet/picture/own").asText();
        assertThat(own).contains("<circle").doesNotContain("alert");

        ObjectNode pale = SheetBench.filled(bench().sheet(work, badge));
        ((ObjectNode) pale.path("picture")).put("colour", "#f0b84a").put("own", "");
        bench().write(work, badge, pale);
        ResponseEntity<JsonNode> refused = work.tryTo(SERVICE, "draftPaperBadges", JSON.objectNode());
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody().findValuesAsText("pointer")).containsExactly("/values/badges/0/picture/colour");
    }

    @Test
    void theSheetPrintsAsOneTaggedPageInReadingOrderAndEmptyToo() throws IOException {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        bench().write(work, badge, SheetBench.filled(bench().sheet(work, badge)));
        InitiativeId id = InitiativeId.of(work.id());
        for (Language language : Language.values()) {
            byte[] pdf = Acting.as(SERVICE, () -> printed.written(id, Long.parseLong(badge), language.locale()));
            try (PDDocument paper = Loader.loadPDF(pdf)) {
                assertThat(paper.getNumberOfPages()).isEqualTo(1);
                assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
                String text = new PDFTextStripper().getText(paper);
                assertThat(text)
                        .containsSubsequence(
                                language == Language.FR
                                        ? List.of(
                                                "Oser entreprendre",
                                                "Convaincre un public",
                                                "Devant qui",
                                                "Vidéo du pitch",
                                                "Maison C1")
                                        : List.of(
                                                "Daring",
                                                "Convincing an audience",
                                                "In front of whom",
                                                "Video",
                                                "Maison C1"));
            }
        }
        byte[] empty = Acting.as(PARTNER, () -> printed.empty(id, Language.FR.locale()));
        try (PDDocument paper = Loader.loadPDF(empty)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void twoWhoWriteAtOnceEndWithBothTexts() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        ObjectNode sheet = SheetBench.filled(bench().sheet(work, badge));
        bench().write(work, badge, sheet);
        long version = bench().read(work, badge).path("version").asLong();

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> {
                    ObjectNode mine = sheet.deepCopy();
                    ((ObjectNode) mine.path("effort")).put("fr", "environ " + i + " h");
                    return bench().put(work, badge, SheetBench.body(version, mine))
                            .getStatusCode()
                            .value();
                })
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void manyWhoBeginAtOnceBeginAsManyAsThereMayBe() {
        Workbench work = bench().crossed();
        List<Integer> answers = IntStream.range(0, 25)
                .parallel()
                .mapToObj(i -> work.as(SERVICE)
                        .post(bench().path(work), null)
                        .getStatusCode()
                        .value())
                .toList();

        assertThat(answers).filteredOn(it -> it == 201).hasSize(20);
        assertThat(work.as(SERVICE).read(bench().path(work)).path("items")).hasSize(20);
    }

    @Test
    void aSheetThatNobodyHasSeenIsPutAwayAndComesBack() {
        Workbench work = bench().crossed();
        String badge = bench().begun(work);
        http.withBasicAuth(SERVICE, "openrec").delete(bench().path(work) + "/" + badge);
        assertThat(work.as(SERVICE).read(bench().path(work)).path("items")).isEmpty();
        assertThat(work.tryTo(SERVICE, "draftPaperBadges", JSON.objectNode())
                        .getStatusCode()
                        .value())
                .as("nothing to propose")
                .isEqualTo(422);
        work.as(SERVICE).post(bench().path(work) + "/" + badge + "/keep", null);
        assertThat(work.as(SERVICE).read(bench().path(work)).path("items")).hasSize(1);
        bench().write(work, badge, SheetBench.filled(bench().sheet(work, badge)));
        work.complete(SERVICE, "draftPaperBadges", JSON.objectNode());
        assertThat(http.withBasicAuth(SERVICE, "openrec")
                        .exchange(bench().path(work) + "/" + badge, HttpMethod.DELETE, null, JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
    }
}
