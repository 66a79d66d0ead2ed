package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Five people at one matrix of 12 × 10 with 15 pieces of evidence: in two languages, on laptops and on phones. */
@OpenrecTest
class MatrixIT extends FivePeople {

    private static final Logger LOG = LoggerFactory.getLogger(MatrixIT.class);

    private static final List<String> COMPETENCES = List.of(
            "Argumenter devant un public",
            "Écouter un client",
            "Décider dans l’incertitude",
            "Prototyper vite",
            "Transmettre un geste",
            "S’adapter au changement",
            "Tenir un budget",
            "Mobiliser une équipe",
            "Négocier sans rompre",
            "Tirer parti d’un échec",
            "Chercher l’information utile",
            "Rendre compte à qui finance");
    private static final List<String> SITUATIONS = List.of(
            "Présenter son idée en 3 min devant un jury",
            "Interroger dix clients possibles",
            "Tenir un stand au forum",
            "Négocier un devis avec un fournisseur",
            "Fabriquer un prototype en une journée",
            "Tenir le budget trois mois",
            "Convaincre deux personnes de se joindre",
            "Rendre compte d’un échec",
            "Accueillir une classe à l’atelier",
            "Répondre à un appel à projets");
    private static final List<String> EVIDENCE = List.of(
            "Vidéo du pitch",
            "Grille du jury",
            "Photo du stand",
            "Dix fiches",
            "Récit d’une page",
            "Devis signé",
            "Tableau du budget",
            "Carnet d’atelier",
            "Maquette annotée",
            "Journal de bord",
            "Lettre d’un pair",
            "Attestation du jury",
            "Message d’un camarade formé",
            "Compte rendu de réunion",
            "Enregistrement d’un entretien");

    private Workbench work;

    @BeforeEach
    void anInitiativeInPhaseSix() {
        work = Workbench.withParties(http, 6);
        work.enter("organisation", "atelier-loire", "partner");
        lay(Workbench.PARTNER, "competence", COMPETENCES);
        lay(Workbench.STUDENT, "situation", SITUATIONS);
        lay(Workbench.PARTNER_2, "evidence", EVIDENCE);
        comeIn();
    }

    private void lay(String login, String kind, List<String> texts) {
        texts.forEach(text -> work.post(
                login,
                "cards",
                JsonNodeFactory.instance.objectNode().put("kind", kind).put("text", text)));
    }

    @Test
    void whatFivePeoplePutIntoTheCellsBecomesCriteria() {
        sylvieCrossesWithTheKeyboardAlone();
        othersSeeEachChangeWithinASecond();
        nadiaAndLeaCrossOnTheirPhones();
        sylvieWritesACriterionOfTwoCells();
        twoWordOneCriterionAndNothingIsLost();
        sylvieDropsACriterionAndTakesItBack();
        twelveByTenWithFifteenPieces();
        theCrossingEndsWithACriterionForWhateverIsShown();
    }

    private void sylvieCrossesWithTheKeyboardAlone() {
        Page page = sylvie.go("/initiatives/" + work.id());
        page.locator(".dossier a.row-title").filter(has("Croiser")).first().click();
        assertThat(page.locator(".matrix-grid [role=gridcell]")).hasCount(120);
        sylvie.look("matrix-empty");
        tabTo(page, "[role=gridcell]");
        putTyping(page, "Vid", "Vidéo du pitch");
        putTyping(page, "Gri", "Grille du jury");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        putTyping(page, "Pho", "Photo du stand");
        putTyping(page, "Dix", "Dix fiches");
        page.keyboard().press("Delete");
        assertThat(cell(page, 0, 2)).not().containsText("Dix fiches");
        page.keyboard().press("Control+End");
        assertThat(cell(page, 11, 9)).isFocused();
        page.keyboard().press("Control+Home");
        assertThat(cell(page, 0, 0)).isFocused();
        assertThat(page.locator(".matrix-gaps")).containsText("11 compétences sans preuve");
    }

    private void putTyping(Page page, String letters, String piece) {
        // what is typed before the picker is there is not lost
        page.keyboard().type(letters);
        assertThat(page.locator("vaadin-dialog-overlay vaadin-combo-box input")).hasValue(letters);
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasText(piece);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=gridcell]:focus")).containsText(piece);
    }

    private void othersSeeEachChangeWithinASecond() {
        Page looking = paul.go(matrix());
        assertThat(cell(looking, 0, 2)).containsText("Photo du stand");
        Page page = sylvie.page();
        List<Long> millis = new ArrayList<>();
        for (int row = 1; row < 6; row++) {
            cell(page, row, row).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-dialog-overlay vaadin-combo-box input"))
                    .isFocused();
            page.keyboard().type(EVIDENCE.get(row + 2));
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(cell(page, row, row)).containsText(EVIDENCE.get(row + 2));
            long begin = System.nanoTime();
            assertThat(cell(looking, row, row)).containsText(EVIDENCE.get(row + 2));
            millis.add((System.nanoTime() - begin) / 1_000_000);
        }
        LOG.info("Seen by another after its writer had it: {} ms", millis);
        assertThat(millis.stream().sorted().toList().get(2)).as("half of them").isLessThan(1000);
        cell(looking, 6, 5).hover();
        cell(looking, 6, 5).locator(".put").click();
        assertThat(looking.locator("vaadin-dialog-overlay vaadin-combo-box input"))
                .isFocused();
        Browsers.assertAccessible(looking);
        looking.keyboard().type("Tableau");
        assertThat(looking.locator("vaadin-combo-box-item:visible")).hasCount(1);
        looking.keyboard().press("ArrowDown");
        looking.keyboard().press("Enter");
        assertThat(cell(page, 6, 5)).containsText("Tableau du budget");
        assertThat(looking.locator(".criterion-fields:visible")).hasCount(0);
    }

    private void nadiaAndLeaCrossOnTheirPhones() {
        Page page = nadia.go(matrix());
        assertThat(page.locator(".one-way")).containsText("Competence 1 of 12");
        page.locator(".one-way vaadin-button").last().click();
        assertThat(page.locator(".one-way")).containsText("Écouter un client");
        page.getByText("The 5 other situations").click();
        Locator row = page.locator(".one-situations > li").filter(has("Rendre compte d’un échec"));
        row.locator("vaadin-button").click();
        assertThat(page.locator("vaadin-dialog-overlay vaadin-combo-box input")).isFocused();
        page.keyboard().type("Récit");
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(row).containsText("Récit d’une page");
        nadia.look("matrix-one");
        Page hers = lea.go(matrix());
        hers.locator(".one-way vaadin-button").last().click();
        Locator same = hers.locator(".one-situations > li").filter(has("Rendre compte d’un échec"));
        assertThat(same).containsText("Récit d’une page");
        lea.look("matrix-one");
        same.locator(".take").click();
        assertThat(row).not().containsText("Récit d’une page");
    }

    private void sylvieWritesACriterionOfTwoCells() {
        Page page = sylvie.page();
        cell(page, 0, 0).focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Space");
        assertThat(page.locator(".matrix-grid [aria-selected=true]")).hasCount(2);
        page.keyboard().press("c");
        assertThat(field(sylvie, "codesign.matrix.title")).isFocused();
        assertThat(page.locator(".criterion-fields .origins")).containsText("Léa Martin");
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        sylvie.button("codesign.matrix.keep").click();
        assertThat(field(sylvie, "codesign.matrix.title")).isFocused();
        assertThat(page.locator(".criterion-fields vaadin-text-field[invalid]")).hasCount(1);
        page.keyboard().type("Convaincre un public de son idée");
        sylvie.look("matrix-writing");
        sylvie.button("codesign.matrix.keep").click();
        assertThat(page.locator(".kept-criteria li")).hasCount(1);
        assertThat(page.locator(".kept-criteria li")).containsText("3 preuves · 3 questions");
        sylvie.look("matrix-kept");
        paul.page().reload();
        assertThat(paul.page().locator(".kept-criteria li")).containsText("Convaincre un public de son idée");
    }

    private void twoWordOneCriterionAndNothingIsLost() {
        Page theirs = aude.go(matrix());
        theirs.locator("vaadin-tab").last().click();
        aude.button("codesign.matrix.edit").click();
        sylvie.button("codesign.matrix.edit").click();
        field(sylvie, "codesign.matrix.title").fill("Convaincre un jury de son idée");
        sylvie.button("codesign.matrix.save").click();
        assertThat(sylvie.page().locator(".kept-criteria li")).containsText("Convaincre un jury");
        field(aude, "codesign.matrix.title").fill("Convaincre d’une idée");
        aude.button("codesign.matrix.save").click();
        assertThat(theirs.locator("vaadin-notification-card")).containsText("Convaincre un jury de son idée");
        assertThat(field(aude, "codesign.matrix.title")).hasValue("Convaincre d’une idée");
        aude.look("matrix-both");
    }

    private void sylvieDropsACriterionAndTakesItBack() {
        Page page = sylvie.page();
        sylvie.button("codesign.matrix.drop").last().click();
        assertThat(page.locator(".kept-criteria li")).hasCount(0);
        sylvie.button("codesign.matrix.dropBack").click();
        assertThat(page.locator(".kept-criteria li")).hasCount(1);
    }

    /** By the API, as a tool would. */
    private void twelveByTenWithFifteenPieces() {
        JsonNode read = work.as(Workbench.SERVICE).read("/api/initiatives/" + work.id() + "/matrix");
        IntStream.range(0, 45)
                .forEach(i -> work.post(
                        Workbench.PARTNER,
                        "crossings",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("competence", id(read, "competences", i * 7 % 11))
                                .put("situation", id(read, "situations", i * 2 % 9))
                                .put("evidence", id(read, "evidence", i % 13))));
        Page page = sylvie.page();
        assertThat(page.locator(".matrix-gaps")).containsText("Une situation dont personne ne se sert");
        sylvie.look("matrix-12-10-15");
        aude.go(matrix());
        aude.look("matrix-12-10-15");
        nadia.go(matrix());
        nadia.look("matrix-12-10-15");
        lea.go(matrix());
        lea.look("matrix-12-10-15");
        // head row and first column stay
        cell(page, 11, 9).focus();
        assertThat(page.locator(".matrix-grid thead th").last()).isInViewport();
        assertThat(page.locator(".matrix-grid tbody th").last()).isInViewport();
    }

    private static String id(JsonNode matrix, String list, int number) {
        return matrix.path(list).path(number).path("id").asText();
    }

    private void theCrossingEndsWithACriterionForWhateverIsShown() {
        String before = sylvie.page().url();
        sylvie.page().locator(".desk-end vaadin-button[theme~=primary]").click();
        sylvie.page().waitForURL(url -> !url.equals(before));
        JsonNode read = work.as(Workbench.SERVICE).read("/api/initiatives/" + work.id() + "/matrix");
        assertThat(read.path("criteria")).hasSize(11);
        assertThat(read.path("gaps").path("competences")).hasSize(1);
    }

    private String matrix() {
        return "/initiatives/" + work.id() + "/matrix";
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator(".matrix-grid tbody tr")
                .nth(row)
                .locator("[role=gridcell]")
                .nth(column);
    }

    private static Locator field(Visitor who, String key) {
        return who.page().locator(".criterion-fields").getByLabel(who.text(key)).first();
    }
}
