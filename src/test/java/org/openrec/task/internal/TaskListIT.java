package org.openrec.task.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.task.internal.TaskFixtures.SCD;
import static org.openrec.task.internal.TaskFixtures.answer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.cases.Candidates;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.task.Inbox;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.internal.TaskFixtures.Example;
import org.openrec.task.internal.TaskFixtures.RecordingEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work of staff on their task list, in a real browser. */
@OpenrecTest
@Import({TaskFixtures.class, SurveyScreens.class})
class TaskListIT {

    private static final Instant NOW = Instant.now();

    @LocalServerPort
    private int port;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    RecordingEngine engine;

    @Autowired
    JdbcClient jdbc;

    private Actor sylvie;
    private Actor karim;

    @BeforeEach
    void anEmptyInbox() {
        TaskFixtures.empty(jdbc);
        sylvie = people.actor("scd").orElseThrow();
        karim = people.actor("scd2").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, LAPTOP, Tâches, En retard",
        "fr, PHONE, Tâches, En retard",
        "en, LAPTOP, Tasks, Overdue",
        "en, PHONE, Tasks, Overdue"
    })
    void showsWhatWaitsTheMostUrgentFirst(Locale language, Screen screen, String title, String late) {
        waiting("Léa Martin · Recherche documentaire", 9, Optional.of(-2));
        tasks.claim(karim, waiting("Marc Nguyen · Recherche documentaire", 4, Optional.of(3)));
        tasks.claim(sylvie, waiting("Awa Diallo · Guide de la bibliothèque", 1, Optional.of(12)));
        waiting("Jean-Baptiste de La Rochefoucauld · Médiation culturelle", 0, Optional.empty());

        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = signIn(context, "scd", "/tasks");

            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator(".task-row")).hasCount(4);
            assertThat(page.locator(".task-row").first()).containsText("Léa Martin");
            assertThat(page.locator(".task-row").first()).containsText(late);
            assertThat(page.locator(".task-row").nth(1)).containsText("Karim Haddad");
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "tasks-" + language + "-" + screen);
            page.locator(".task-row vaadin-checkbox").first().click();
            assertThat(page.locator(".bulk-bar")).isVisible();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "tasks-chosen-" + language + "-" + screen);

            page.locator(".task-row a").first().click();

            assertThat(page.locator("h1")).not().hasText(title);
            assertThat(page.locator("vaadin-text-area")).isVisible();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "task-" + language + "-" + screen);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE, Rien ne vous attend", "en, LAPTOP, Nothing waits for you"})
    void anEmptyListSaysWhatWillAppear(Locale language, Screen screen, String words) {
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = signIn(context, "dci", "/tasks");

            assertThat(page.locator(".empty h2")).hasText(words);
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "tasks-empty-" + language + "-" + screen);
        }
    }

    @Test
    void filtersStayInTheAddress() {
        waiting("Léa Martin", 9, Optional.of(-2));
        waiting("Marc Nguyen", 1, Optional.of(3));

        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = signIn(context, "scd", "/tasks");
            page.keyboard().press("/");
            page.keyboard().type("lea");
            assertThat(page.locator(".task-row")).hasCount(1);
            page.getByRole(AriaRole.BUTTON, named("À mon service")).click();
            assertThat(page).hasURL(Pattern.compile("q=lea&scope=SERVICE"));

            page.reload();

            assertThat(page.locator(".task-row")).hasCount(1);
            page.getByRole(AriaRole.BUTTON, named("À moi")).click();
            assertThat(page.locator(".empty h2")).hasText("Aucune tâche ne correspond");
        }
    }

    @Test
    void theKeyboardLeadsFromTheListThroughOneTaskToTheNext() {
        TaskId first = waiting("Léa Martin", 9, Optional.of(1));
        TaskId second = waiting("Marc Nguyen", 1, Optional.of(3));
        TaskId third = waiting("Awa Diallo", 1, Optional.of(5));

        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = signIn(context, "scd", "/tasks");
            assertThat(page.locator(".task-row")).hasCount(3);
            page.keyboard().press("j");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("x");
            assertThat(page.locator(".task-row.selected")).containsText("Marc Nguyen");
            page.keyboard().press("k");
            page.keyboard().press("c");
            assertThat(page.locator(".task-row").first()).containsText("vous l’avez prise");
            page.keyboard().press("?");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            Browsers.assertAccessible(page);
            page.keyboard().press("Escape");
            assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
            assertThat(page.locator(".task-row a").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("/tasks/" + first));

            // keys that mean something do not while one writes
            field(page).click();
            page.keyboard().type("c’est net, j’en conviens");
            assertThat(page.locator(".kept-mark")).containsText("Enregistré");
            page.keyboard().press("Control+Enter");

            assertThat(page).hasURL(Pattern.compile("/tasks/" + second));
            assertThat(engine.completed(first)).hasSize(1);
            assertThat(page.locator("h1")).isFocused();
            page.keyboard().press("n");
            assertThat(page).hasURL(Pattern.compile("/tasks/" + third));
            page.keyboard().press("c");
            assertThat(page.locator(".task-actions")).containsText("vous l’avez prise");
            page.keyboard().press("t");
            assertThat(page.locator(".task-row")).hasCount(2);
        }
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsTheText() {
        TaskId task = waiting("Léa Martin", 9, Optional.of(1));

        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = signIn(context, "scd", "/tasks/" + task);
            assertThat(field(page)).isVisible();
            tasks.complete(karim, task, answer("Karim was faster"));

            field(page).fill("Ce que Sylvie pense");

            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("gardé comme brouillon");
            assertThat(field(page)).hasValue("Ce que Sylvie pense");
            assertThat(page.getByRole(AriaRole.BUTTON, named("Terminer la tâche")))
                    .not()
                    .isVisible();
            assertThat(jdbc.sql("SELECT form_values ->> 'answer' FROM openrec.task_draft WHERE person_id = ?")
                            .param(sylvie.id().value())
                            .query(String.class)
                            .single())
                    .isEqualTo("Ce que Sylvie pense");
            Browsers.screenshot(page, "task-second");
            page.reload();
            assertThat(page.locator("h1")).hasText("Cette tâche est terminée");
        }
    }

    @Test
    void draftsSurviveAndWhatIsMissingIsShownAtItsField() {
        TaskId task = waiting("Léa Martin", 9, Optional.of(1));

        try (BrowserContext context = Browsers.open(Screen.PHONE, Locale.FRANCE)) {
            Page page = signIn(context, "scd", "/tasks/" + task);
            page.getByRole(AriaRole.BUTTON, named("Terminer la tâche")).click();
            assertThat(page.locator("vaadin-text-area")).containsText("À remplir");
            field(page).fill("à finir demain");
            assertThat(page.locator(".kept-mark")).containsText("Enregistré");

            page.reload();

            assertThat(field(page)).hasValue("à finir demain");
            page.getByRole(AriaRole.BUTTON, named("Confier à…")).click();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "task-hand-over");
            page.getByRole(AriaRole.BUTTON, named("Confier")).last().click();
            assertThat(page.locator(".task-actions")).containsText("prise par Karim Haddad");
        }
    }

    @Test
    void oneConfirmationDecidesForSeveralAndFailuresAreListed() {
        waiting("Léa Martin", 9, Optional.of(1));
        waiting("Marc Nguyen", 1, Optional.of(3));
        TaskId refused = waiting("Refus, par le domaine", 1, Optional.of(5));
        waiting("Panne, quelque part", 1, Optional.of(6));
        TaskId faster = waiting("Zoé, prise entre-temps", 1, Optional.of(7));

        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = signIn(context, "scd", "/tasks");
            assertThat(page.locator(".task-row")).hasCount(5);
            page.locator(".select-all input").check();
            page.getByRole(AriaRole.BUTTON, named("Répondre oui")).click();
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Répondre oui pour 5 enquêtes ?");
            tasks.claim(karim, faster);
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "tasks-bulk");
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Répondre oui"))
                    .click();

            Locator result = page.getByRole(AriaRole.DIALOG, named("3 tâches n’ont pas pu être traitées"));
            assertThat(result).containsText("Refus, par le domaine");
            assertThat(result.getByText("Panne, quelque part")).containsText("Référence");
            assertThat(result.getByText("Zoé, prise entre-temps")).containsText("Karim Haddad");
            assertThat(result).containsText("2 tâches ont été traitées");
            Browsers.screenshot(page, "tasks-bulk-failed");
            assertThat(page.locator(".task-row")).hasCount(3);
            assertThat(tasks.find(sylvie, refused)).isPresent();
        }
    }

    /** The page was opened before; what it may do is asked for anew. */
    @Test
    void whoIsNoLongerOfTheServiceCanDoNothingWithAnOpenPage() {
        TaskId task = waiting("Léa Martin", 9, Optional.of(1));
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page list = signIn(context, "scd", "/tasks");
            Page desk = context.newPage();
            desk.navigate("http://localhost:" + port + "/tasks/" + task);
            assertThat(field(desk)).isVisible();
            jdbc.sql("UPDATE openrec.membership SET organisation_id = 'dci' WHERE person_id = ?")
                    .param(sylvie.id().value())
                    .update();

            list.locator(".task-row vaadin-button").first().click();
            assertThat(list.locator("dialog.session-ended")).isVisible();
            assertThat(desk.locator("dialog.session-ended")).isVisible();
        } finally {
            jdbc.sql("UPDATE openrec.membership SET organisation_id = 'scd' WHERE person_id = ?")
                    .param(sylvie.id().value())
                    .update();
        }
        assertThat(tasks.find(sylvie, task).orElseThrow().entry().holder()).isEmpty();
    }

    private TaskId waiting(String who, int days, Optional<Integer> dueInDays) {
        return Example.of(Candidates.anyOf(SCD))
                .about(who, "cinema")
                .times(NOW.minus(Duration.ofDays(days)), dueInDays.map(it -> NOW.plus(Duration.ofDays(it))))
                .openIn(inbox);
    }

    private Page signIn(BrowserContext context, String login, String path) {
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + path);
        page.locator("form:has(input[value='" + login + "']) button").click();
        assertThat(page.locator("[data-keys]")).isVisible();
        return page;
    }

    private static Locator field(Page page) {
        return page.locator("vaadin-text-area textarea");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
