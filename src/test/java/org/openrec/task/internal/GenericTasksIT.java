package org.openrec.task.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list shows and completes any task of any deployed process: one that was drawn here, with a form of its own. */
@OpenrecTest
class GenericTasksIT {

    @LocalServerPort
    private int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private String visit;

    @BeforeEach
    void aVisitIsAskedFor() {
        repository
                .createDeployment()
                .addString("library-visit.bpmn", VisitModel.DIAGRAM)
                .addString("visit.form", VisitModel.FORM)
                .deploy();
        visit = UUID.randomUUID().toString();
        runtime.createProcessInstanceByKey(VisitModel.KEY)
                .businessKey(visit)
                .setVariable("organisation", "scd")
                .execute();
    }

    @Test
    void staffWorkATaskOfAProcessThatNoFeatureKnows() {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/tasks?q=" + visit);
            page.locator("form:has(input[value='scd']) button").click();
            assertThat(page.locator(".task-row")).hasCount(1);
            assertThat(page.locator(".task-row")).containsText("Préparer la visite");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Préparer la visite");
            assertThat(page.getByText("Avant la visite")).isVisible();
            assertThat(page.locator("[onerror]")).hasCount(0);
            assertThat(field(page, "Enseignant·e")).not().isVisible();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "task-generic");

            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            field(page, "Établissement").fill("Collège Jules-Verne");
            field(page, "Nombre d’élèves").fill("24");
            page.getByLabel("Une classe").check();
            assertThat(field(page, "Enseignant·e")).isVisible();
            field(page, "Enseignant·e").fill("Mme Le Goff");
            page.getByLabel("Breton").check();
            field(page, "Courriel").fill("college@ville.example");
            page.getByLabel("Le règlement a été remis").check();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "task-generic-filled");
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("h1")).hasText("Réserver la salle");
            assertThat(page.getByText("Il n’y a rien à remplir")).isVisible();
            page.keyboard().press("Control+Enter");

            assertThat(page.locator(".empty")).isVisible();
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(visit)
                        .count())
                .isZero();
        assertThat(dossier("school")).isEqualTo("Collège Jules-Verne");
        assertThat(dossier("teacher")).isEqualTo("Mme Le Goff");
        assertThat(dossier("languages")).isEqualTo("[\"br\"]");
        assertThat(dossier("contact")).contains("college@ville.example");
    }

    private String dossier(String key) {
        return jdbc.sql("SELECT form_values ->> ? FROM openrec.dossier_entry WHERE subject_id = ?")
                .param(key)
                .param(visit)
                .query(String.class)
                .single();
    }

    /** A required field's accessible name may carry its mark. */
    private static com.microsoft.playwright.Locator field(Page page, String label) {
        return page.getByLabel(label).locator("visible=true").first();
    }
}
