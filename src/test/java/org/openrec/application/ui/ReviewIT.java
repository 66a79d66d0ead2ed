package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Reviewers at work: ten decisions without the mouse, several at once, and two people on one task. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class ReviewIT {

    private static final String BADGE = "recherche-documentaire";

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @BeforeEach
    void noOpenApplications() {
        jdbc.sql("SELECT p.login, a.id::text FROM openrec.application a JOIN openrec.person p ON p.id = a.applicant"
                        + " WHERE a.status IN ('IN_REVIEW', 'DECIDED')")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(it -> new Caller(http, it.get(0)).post("/api/applications/" + it.get(1) + "/withdraw", null));
    }

    @Test
    void tenApplicationsAreDecidedWithoutTheMouse() {
        apply(10);
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = sylvie.signIn("scd").go("/tasks");
            assertThat(page.locator(".task-row")).hasCount(10);
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            for (int i = 0; i < 10; i++) {
                assertThat(page.locator(".criterion-review")).hasCount(3);
                assertThat(page.locator(".criterion-review.current")).hasCount(1);
                decideByKeyboard(page, i);
            }
            assertThat(page.locator(".held li")).hasCount(10);
            sylvie.look("decided");
        }
        assertThat(count("application WHERE status = 'DECIDED'")).isEqualTo(10);
        assertThat(count("application WHERE status = 'DECIDED' AND decision = 'NOT_YET'"))
                .isEqualTo(5);
    }

    /** Every second one lacks something. */
    private static void decideByKeyboard(Page page, int number) {
        Locator criteria = page.locator(".criterion-review");
        press(page, "m", criteria.nth(0));
        press(page, "m", criteria.nth(1));
        if (number % 2 == 0) {
            press(page, "m", criteria.nth(2));
        } else {
            page.keyboard().press("p");
            assertThat(criteria.nth(2).locator("textarea")).isFocused();
            page.keyboard().type("Say where the quotation is from.");
        }
        String before = page.url();
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    /** However long the server takes: what was pressed is seen, and letters after p are the comment. */
    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void keysAreFasterThanTheServer(Locale language, Screen screen) {
        String id = apply(1).get(0);
        try (Visitor sylvie = new Visitor(port, screen, language)) {
            Page page = sylvie.signIn("scd")
                    .go("/tasks/" + new Caller(http, "scd").tasks(id).get(0));
            Locator criteria = page.locator(".criterion-review");
            assertThat(criteria).hasCount(3);
            page.context().setOffline(true);

            for (String key : List.of("m", "m", "p", "m", "m")) {
                page.keyboard().press(key);
            }

            assertThat(page.locator(".met-or-not [aria-pressed=true]").count()).isEqualTo(3);
            assertThat(criteria.nth(2).locator("textarea")).hasValue("mm");
            page.context().setOffline(false);
            assertThat(page.locator(".kept-mark"))
                    .containsText(sylvie.text("shared.kept.saved", "").strip());
            assertThat(page.locator(".remains")).containsText(sylvie.text("application.review.consequence.notYet"));
            assertThat(page.locator(".what-is-read .told")).hasText("mm");
            assertThat(page.locator(".desk-end vaadin-button"))
                    .containsText(
                            sylvie.text("application.deed.notYet", "").strip().split(" ")[0]);
            assertThat(page.locator(".desk-end")).isInViewport();
            sylvie.look("review-line");
        }
    }

    @Test
    void theNoticeNamesPersonAndDecisionAndTakesItBack() {
        String id = apply(1).get(0);
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            String task = new Caller(http, "scd").tasks(id).get(0);
            Page page = sylvie.signIn("scd").go("/tasks/" + task);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".criterion-review").first().locator(".form-error"))
                    .isInViewport();
            for (int i = 0; i < 3; i++) {
                press(page, "m", page.locator(".criterion-review").nth(i));
            }
            assertThat(page.locator(".desk-end vaadin-button")).containsText("Accepter la demande d");
            Object before = age(id);
            page.keyboard().press("Control+Enter");

            Locator notice = page.locator("vaadin-notification-card");
            assertThat(notice).containsText("est acceptée");
            notice.locator("vaadin-button").click();

            assertThat(page.locator(".task-row")).hasCount(1);
            assertThat(age(id)).isEqualTo(before);
        }
    }

    /** Since when and until when the open task about the request waits, and who holds it. */
    private Object age(String application) {
        return jdbc.sql("SELECT created_at, due_at, assignee FROM openrec.task_entry"
                        + " WHERE subject_id = ? AND closed_at IS NULL")
                .param(application)
                .query()
                .singleRow();
    }

    private static void press(Page page, String key, Locator criterion) {
        page.keyboard().press(key);
        assertThat(criterion.locator("vaadin-button[aria-pressed=true]")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "fr, PHONE", "en, LAPTOP", "en, PHONE"})
    void theReviewShowsEachCriterionBesideItsEvidence(Locale language, Screen screen) {
        apply(1);
        try (Visitor sylvie = new Visitor(port, screen, language)) {
            Page page = sylvie.signIn("scd").go("/tasks");
            sylvie.look("tasks");
            page.locator(".task-row a").first().click();
            assertThat(page.locator(".criterion-review")).hasCount(3);
            assertThat(page.locator("main")).containsText(sylvie.text("application.diagram.version", 1));
            assertThat(page.locator(".evidence-list").first()).isVisible();
            sylvie.look("review");
            Locator bodies = page.locator(".criterion-body:visible");
            assertThat(bodies).hasCount(1);
            page.locator(".criterion-head").nth(1).click();
            assertThat(bodies).hasCount(1);
            assertThat(page.locator(".criterion-review").nth(1).locator(".criterion-body"))
                    .isVisible();
            assertThat(page.locator(".criterion-head").nth(1)).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".criterion-head").first()).hasAttribute("aria-expanded", "false");

            sylvie.button("application.review.decision.refused").click();
            page.locator(".desk-end vaadin-button").click();

            assertThat(page.locator(".form-error:visible, [invalid]").first()).isVisible();
            sylvie.look("review-incomplete");
        }
    }

    @Test
    void theArrowsLeadBackToWhatIsJudgedAndOnToTheDecision() {
        apply(1);
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = sylvie.signIn("scd").go("/tasks");
            page.locator(".task-row a").first().click();
            Locator criteria = page.locator(".criterion-review");
            assertThat(criteria).hasCount(3);
            for (int i = 0; i < 3; i++) {
                press(page, "m", criteria.nth(i));
            }

            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(criteria.first().locator("[data-key=m]")).isFocused();
            page.keyboard().press("p");

            assertThat(criteria.first().locator("textarea")).isFocused();
            assertThat(criteria.first().locator("[data-key=p]")).hasAttribute("aria-pressed", "true");
            page.keyboard().type("d3m");
            assertThat(criteria.first().locator("textarea")).hasValue("d3m");
            page.keyboard().press("Tab");
            page.keyboard().press("d");
            assertThat(page.locator(".decisions")).isFocused();
            page.keyboard().press("3");
            assertThat(page.locator(".decisions [data-key='3']")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void aCommentWrittenBeforeTheJudgementKeepsTheCursor() {
        apply(1);
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = sylvie.signIn("scd").go("/tasks");
            page.locator(".task-row a").first().click();
            Locator criteria = page.locator(".criterion-review");
            assertThat(criteria).hasCount(3);
            press(page, "m", criteria.nth(0));
            Locator comment = criteria.nth(1).locator("textarea");

            answered(page, () -> comment.fill("Which "));
            answered(page, () -> page.keyboard().type("map?"));

            assertThat(comment).isFocused();
            assertThat(comment).hasValue("Which map?");
            assertThat(criteria.nth(1).locator("vaadin-button[aria-pressed=true]"))
                    .hasCount(0);
        }
    }

    /** Waits until the server has taken in what was typed, and the page what the server said to it. */
    private static void answered(Page page, Runnable typing) {
        page.waitForResponse(response -> response.url().contains("v-r=uidl"), typing)
                .finished();
        page.waitForFunction("Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())");
    }

    @Test
    void severalForTheSameBadgeAreAcceptedWithOneConfirmation() {
        apply(3);
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.UK)) {
            Page page = sylvie.signIn("scd").go("/tasks");
            assertThat(page.locator(".task-row")).hasCount(3);
            page.locator(".select-all input").check();
            sylvie.button("application.bulk.accept").click();
            page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").click();

            assertThat(page.locator(".task-row")).hasCount(0);
            assertThat(page.locator(".site-nav a[href='tasks'] .count")).hasCount(0);
        }
        assertThat(count("application WHERE status = 'DECIDED' AND decision = 'ACCEPTED'"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void severalAreAskedForTheSameWithOneDialog(Locale language, Screen screen) {
        apply(2);
        try (Visitor sylvie = new Visitor(port, screen, language)) {
            Page page = sylvie.signIn("scd").go("/tasks");
            assertThat(page.locator(".task-row")).hasCount(2);
            page.locator(".select-all input").check();
            sylvie.button("application.bulk.notYet").click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            Locator ask = dialog.locator("vaadin-button[theme~=primary]");
            ask.click();
            assertThat(dialog.locator("vaadin-checkbox-group > [slot=error-message]"))
                    .hasText(sylvie.text("application.bulk.notYet.criteria.missing"));
            sylvie.look("several-not-yet");
            dialog.locator("vaadin-checkbox input").nth(1).check();
            dialog.locator("textarea").fill("Say why you trust them.");
            ask.click();

            assertThat(page.locator(".task-row")).hasCount(0);
        }
        assertThat(count("application WHERE status = 'DECIDED' AND decision = 'NOT_YET'"))
                .isEqualTo(2);
    }

    @Test
    void theSecondOfTwoIsToldSoAndLosesNoText() {
        apply(1);
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.FRANCE);
                Visitor karim = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            sylvie.signIn("scd").go("/tasks").locator(".task-row a").first().click();
            karim.signIn("scd2").go("/tasks").locator(".task-row a").first().click();
            assertThat(sylvie.page().locator(".criterion-review")).hasCount(3);
            assertThat(karim.page().locator(".criterion-review")).hasCount(3);
            Locator comment = karim.page().locator(".criterion-review textarea").first();
            comment.focus();
            press(sylvie.page(), "m", sylvie.page().locator(".criterion-review").first());
            karim.page().keyboard().type("Which sources, exactly?");
            assertThat(karim.page().locator(".task-actions"))
                    .containsText(karim.text("task.whose.colleague", "Sylvie Bernard"));
            assertThat(karim.page().locator(".desk-end vaadin-button")).isHidden();
            for (int i = 1; i < 3; i++) {
                press(
                        sylvie.page(),
                        "m",
                        sylvie.page().locator(".criterion-review").nth(i));
            }
            sylvie.page().keyboard().press("Control+Enter");

            assertThat(karim.page().locator(".desk .notice").first()).isVisible();
            assertThat(comment).hasValue("Which sources, exactly?");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void theStudentCompletesWhatIsContestedAndTheReviewerSeesWhatChanged(Locale language, Screen screen) {
        String id = new Caller(http, "lea").apply(BADGE);
        Caller scd = new Caller(http, "scd");
        scd.review(id, BADGE, "notYet", List.of(scd.criteria(BADGE).get(0)));
        management.executeJob(management
                .createJobQuery()
                .activityId("takebackOver")
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getId())
                .singleResult()
                .getId());
        try (Visitor lea = new Visitor(port, screen, language)) {
            Page page = lea.signIn("lea").go("/applications/" + id);
            assertThat(page.locator(".feedback .not-met")).hasCount(1);
            lea.look("application-not-yet");
            page.locator(".next a.action").click();
            assertThat(page.locator(".answer")).hasCount(1);
            page.locator(".answer textarea").first().fill("The library's catalogue and two databases");
            assertThat(page.locator("h1")).hasText(lea.text("application.complete.title"));
            lea.look("complete");
            lea.button("application.complete.send").click();
            page.waitForURL("**/applications/" + id);
            Locator round = page.locator(".path-step").nth(1);
            assertThat(round).containsText(lea.text("application.path.round", 1));
            round.locator("summary").click();
            assertThat(round.locator(".path-step").first())
                    .containsText(
                            language.getLanguage().equals("fr")
                                    ? "Le service a lu votre demande."
                                    : "The service has read your application.");
            assertThat(round.locator(".path-step").nth(1))
                    .containsText(
                            language.getLanguage().equals("fr")
                                    ? "Le service a rendu son avis."
                                    : "The service has reached a decision.");
            lea.look("application-round-two");
        }
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, language)) {
            Page page = sylvie.signIn("scd").go("/tasks");
            page.locator(".task-row a").first().click();

            assertThat(page.locator(".criterion-review").first().locator(".change-mark"))
                    .hasCount(1);
            assertThat(page.locator(".earlier").first()).containsText("Say which sources you used.");
            assertThat(page.locator(".found.met:visible")).hasCount(2);
            assertThat(page.locator(".criterion-review textarea:visible")).hasCount(1);
            sylvie.look("review-second-round");

            page.locator(".criterion-review textarea:visible").focus();
            page.keyboard().type("Better.");
            page.keyboard().press("Escape");
            page.keyboard().press("m");
            assertThat(page.locator(".found.met:visible")).hasCount(3);
            assertThat(page.locator(".decisions vaadin-button[aria-pressed=true]"))
                    .containsText("1");
            page.keyboard().press("3");
            page.keyboard().type("No longer offered");
            assertThat(page.locator(".decision textarea").first()).hasValue("No longer offered");
        }
    }

    /** That many students each apply for the badge. */
    private List<String> apply(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Caller(http, addStudent()).apply(BADGE))
                .toList();
    }

    private String addStudent() {
        String login = "student-" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("INSERT INTO openrec.person (id, login, display_name, email, language, password_hash)"
                        + " SELECT gen_random_uuid(), :login, 'Étudiante ' || :login, :login || '@univ.example', language, password_hash"
                        + " FROM openrec.person WHERE login = 'lea'")
                .param("login", login)
                .update();
        jdbc.sql("INSERT INTO openrec.membership (person_id, role)"
                        + " SELECT id, 'STUDENT' FROM openrec.person WHERE login = :login")
                .param("login", login)
                .update();
        return login;
    }

    private long count(String what) {
        return jdbc.sql("SELECT count(*) FROM openrec." + what)
                .query(Long.class)
                .single();
    }
}
