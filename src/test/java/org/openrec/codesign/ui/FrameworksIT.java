package org.openrec.codesign.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A service imports a list of competences, sees what is wrong with it, and picks from it in phase 4. */
@OpenrecTest
@TestPropertySource(properties = "openrec.application.takeback=PT0S")
class FrameworksIT {

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Test
    void theListIsPreviewedImportedAndPickedFrom() {
        try (Participant sylvie = new Participant(port, "scd", Screen.LAPTOP)) {
            Page page = sylvie.visitor().go("/initiatives/frameworks");
            upload(page, "code,label\nC1,Animer un groupe\n,Sans code\n");
            assertThat(page.locator("vaadin-text-field[invalid]")).isVisible();

            sylvie.fill("Nom du référentiel", "Maison");
            page.keyboard().press("Tab");
            assertThat(page.locator(".wrong-lines li")).hasText("Ligne 3 : le code est vide");
            sylvie.look("framework-preview");
            sylvie.visitor().button("codesign.framework.keep").click();
            assertThat(page.locator(".dossier-list li").filter(new Locator.FilterOptions().setHasText("Maison")))
                    .isVisible();

            String id = new Caller(http, "scd")
                    .post(
                            "/api/initiatives",
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("title", "Animer")
                                    .put("organisation", "scd")
                                    .put("startPhase", 4)
                                    .put("reason", "Sur papier"))
                    .getBody()
                    .path("id")
                    .asText();
            sylvie.takesPartIn(id);
            sylvie.begin("Arrêter la liste des compétences");
            sylvie.fill("Encore une compétence", "groupe");
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-combo-box")).containsText("C1");
            sylvie.press("Ajouter");
            assertThat(page.locator(".contribution")).containsText("C1 · Sylvie Bernard");
            sylvie.look("competences");
            sylvie.settle();
            sylvie.dossier()
                    .locator(".gathered a")
                    .filter(new Locator.FilterOptions().setHasText("1 compétence"))
                    .click();
            assertThat(page.locator(".contribution")).containsText("C1 · Sylvie Bernard");
        }
    }

    @Test
    void columnsThatNobodyKnowsAreChosenByHand() {
        try (Participant sylvie = new Participant(port, "scd", Screen.PHONE)) {
            Page page = sylvie.visitor().go("/initiatives/frameworks");
            sylvie.fill("Nom du référentiel", "Métiers");
            page.keyboard().press("Tab");
            upload(page, "ref;texte;niveau\nM1;Accueillir;2\n");
            assertThat(page.locator(".notice"))
                    .containsText(sylvie.visitor().text("codesign.framework.columns.choose"));
            choose(page, 0, "ref");
            choose(page, 1, "texte");
            assertThat(page.locator(".initiative-form li")).hasText("M1 · Accueillir");
            sylvie.look("framework-columns");
            sylvie.visitor().button("codesign.framework.keep").click();
            assertThat(page.locator(".dossier-list li").filter(new Locator.FilterOptions().setHasText("Métiers")))
                    .isVisible();
            assertThat(page.locator(".columns-choice")).isHidden();
        }
    }

    private static void choose(Page page, int field, String column) {
        page.locator(".columns-choice vaadin-select").nth(field).click();
        page.locator("vaadin-select-item[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(column))
                .click();
        assertThat(page.locator("vaadin-select-item[role=option]:visible")).hasCount(0);
    }

    private static void upload(Page page, String csv) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
