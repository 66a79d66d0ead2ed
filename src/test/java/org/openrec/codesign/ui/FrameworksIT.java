package org.openrec.codesign.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
            assertThat(page.locator(".dossier-list li")).containsText("Maison");

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
            sylvie.fill("Une compétence", "groupe");
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page.locator("vaadin-combo-box")).containsText("C1");
            sylvie.look("competences");
            sylvie.done();
            assertThat(sylvie.dossier().locator(".dossier-written")).containsText("C1 · Sylvie Bernard");
        }
    }

    private static void upload(Page page, String csv) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
