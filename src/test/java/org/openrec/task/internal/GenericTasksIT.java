package org.openrec.task.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    @Autowired
    TestRestTemplate http;

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

    @ParameterizedTest
    @CsvSource({"LAPTOP, fr", "PHONE, en"})
    void staffWorkATaskOfAProcessThatNoFeatureKnows(Screen screen, Locale locale) throws IOException {
        try (BrowserContext context = Browsers.open(screen, locale)) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/tasks?q=" + visit);
            page.locator("form:has(input[value='scd']) button").click();
            assertThat(page.locator(".task-row")).hasCount(1);
            assertThat(page.locator(".task-row"))
                    .containsText(locale.equals(Locale.ENGLISH) ? "Prepare the visit" : "Préparer la visite");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Avant la visite")).isVisible();
            assertThat(page.locator("[onerror]")).hasCount(0);
            assertThat(field(page, "Enseignant·e")).not().isVisible();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "task-generic-" + screen);

            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            fillIn(page, locale);
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "task-generic-filled-" + screen);
            page.keyboard().press("Control+Enter");

            assertThat(page.getByText(Texts.get(locale, "task.nothingToFill"))).isVisible();
            page.getByText(Texts.get(locale, "task.earlier", 1)).click();
            assertThat(page.locator(".earlier-forms .form-files a")).hasText("plan.txt");
            assertThat(Files.readString(page.waitForDownload(() ->
                                    page.locator(".earlier-forms .form-files a").click())
                            .path()))
                    .isEqualTo("Table 3");
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "task-earlier-" + screen);
            page.keyboard().press("Control+Enter");

            assertThat(page.locator(".empty")).isVisible();
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(visit)
                        .count())
                .isZero();
        assertThat(dossier("school")).isEqualTo("Collège Jules-Verne");
        assertThat(dossier("teacher")).isEqualTo("Mme Le Goff");
        assertThat(dossier("floor")).isEqualTo("2");
        assertThat(dossier("languages")).isEqualTo("[\"br\"]");
        assertThat(dossier("themes")).isEqualTo("[\"maps\"]");
        assertThat(dossier("day")).isEqualTo("2027-03-14");
        assertThat(dossier("contact")).contains("college@ville.example");
        assertThat(dossier("material")).contains("Loupe");
        whoeverWorksOnTheVisitReadsItsFile();
    }

    private static void fillIn(Page page, Locale locale) {
        field(page, locale.equals(Locale.ENGLISH) ? "School" : "Établissement").fill("Collège Jules-Verne");
        field(page, "Nombre d’élèves").fill("24");
        page.getByLabel("Une classe").check();
        assertThat(field(page, "Enseignant·e")).isVisible();
        field(page, "Enseignant·e").fill("Mme Le Goff");
        page.locator("vaadin-select").click();
        page.locator("vaadin-select-item[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText("Second"))
                .dispatchEvent("click");
        assertThat(page.locator("vaadin-select-item[role=option]:visible")).hasCount(0);
        page.getByLabel("Breton").check();
        page.locator("vaadin-multi-select-combo-box input").fill("Cartes");
        assertThat(page.locator("vaadin-multi-select-combo-box-item:visible")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("vaadin-multi-select-combo-box-item:visible")).hasCount(0);
        assertThat(page.locator("vaadin-multi-select-combo-box-chip:visible")).hasText("Cartes");
        field(page, "Jour").fill("hier");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-date-picker")).hasAttribute("invalid", "");
        field(page, "Jour").fill("14/03/2027");
        field(page, "Courriel").fill("college@ville.example");
        field(page, "Objet").fill("Loupe");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("virus.txt", "application/x-msdownload", new byte[] {'M', 'Z', 0, 3}));
        assertThat(page.getByText(Texts.get(locale, "file.problem.type"))).isVisible();
        assertThat(page.locator("vaadin-upload-file")).hasCount(0);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("plan.txt", "text/plain", "Table 3".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".form-files a")).hasText("plan.txt");
        page.getByLabel("Le règlement a été remis").click();
        assertThat(page.getByLabel("Le règlement a été remis")).isChecked();
    }

    private void whoeverWorksOnTheVisitReadsItsFile() {
        String file = jdbc.sql("SELECT form_values -> 'plan' ->> 0 FROM openrec.dossier_entry WHERE subject_id = ?")
                .param(visit)
                .query(String.class)
                .single();
        ResponseEntity<String> colleague =
                http.withBasicAuth("scd2", "openrec").getForEntity("/api/files/" + file, String.class);

        assertThat(colleague.getBody()).isEqualTo("Table 3");
        assertThat(colleague.getHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(colleague.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(colleague.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(http.withBasicAuth("dci", "openrec")
                        .getForEntity("/api/files/" + file, String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    private String dossier(String key) {
        return jdbc.sql("SELECT form_values ->> ? FROM openrec.dossier_entry WHERE subject_id = ?")
                .param(key)
                .param(visit)
                .query(String.class)
                .single();
    }

    /** A required field's accessible name may carry its mark. */
    private static Locator field(Page page, String label) {
        return page.getByLabel(label).locator("visible=true").first();
    }
}
