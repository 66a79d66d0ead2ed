package org.openrec.task.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.task.internal.TaskFixtures.SCD;
import static org.openrec.task.internal.TaskFixtures.answer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.task.Inbox;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.internal.TaskFixtures.Example;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people work the same list at once. */
@OpenrecTest
@Import({TaskFixtures.class, SurveyScreens.class})
class TogetherIT {

    private static final Instant NOW = Instant.now();

    @LocalServerPort
    int port;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

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
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void whatAColleagueDoesIsSeenSoonAndMovesNothing(Locale language, Screen screen) {
        TaskId first = waiting("Léa Martin", 1);
        TaskId second = waiting("Marc Nguyen", 2);
        waiting("Awa Diallo", 3);
        try (Visitor visitor = new Visitor(port, screen, language)) {
            Page page = visitor.signIn("scd").go("/tasks");
            Locator rows = page.locator(".task-row");
            assertThat(rows).hasCount(3);
            rows.nth(2).locator("a").focus();
            watchShifts(page);

            tasks.claim(karim, first);

            assertThat(rows.first()).containsText(visitor.text("task.whose.colleague", "Karim Haddad"));
            assertThat(rows.first().locator("vaadin-button:visible, vaadin-checkbox:visible"))
                    .hasCount(0);

            tasks.complete(karim, second, answer("done"));

            assertThat(rows.nth(1)).containsText(visitor.text("task.gone"));
            assertThat(rows).hasCount(3);

            waiting("Zoé Léger", 0);

            Locator news = page.locator(".news");
            assertThat(news).hasText(visitor.text("task.news", 1));
            assertThat(rows).hasCount(3);
            assertThat(rows.nth(2).locator("a")).isFocused();
            assertThat(shifts(page)).isEmpty();
            visitor.look("tasks-together");

            news.click();

            assertThat(rows.first()).containsText("Zoé Léger");
            assertThat(rows).hasCount(3);
            assertThat(news).isHidden();
        }
    }

    @Test
    void tenTasksStandOnTheScreenOfALaptop() {
        for (int i = 0; i < 12; i++) {
            waiting("Somebody with the number " + i, i);
        }
        try (Visitor visitor = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = visitor.signIn("scd").go("/tasks");
            assertThat(page.locator(".task-row")).hasCount(12);

            assertThat((int) page.evaluate("""
                            () => [...document.querySelectorAll(".task-row")]
                                .filter(row => row.getBoundingClientRect().bottom <= 768).length
                            """)).isGreaterThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, '1re lecture, 0 sur 2', '2e lecture, 0 sur 2'", "en, '1st reading, 0 of 2', '2nd reading, 0 of 2'"
    })
    void allThatOneMayTakeOfOneKindIsChosenAndTwoReadingsAreToldApart(Locale language, String one, String other) {
        String visit = UUID.randomUUID().toString();
        Example read = Example.at(SCD).about("Léa Martin", "cinema").visit(visit);
        read.times(NOW, Optional.of(NOW.plusSeconds(60))).openIn(inbox);
        again(read).times(NOW.plusSeconds(1), Optional.of(NOW.plusSeconds(61))).openIn(inbox);
        waiting("Marc Nguyen", 1);
        tasks.claim(karim, waiting("Awa Diallo", 2));
        Example.at(SCD).about("Zoé Léger", "theatre").openIn(inbox);
        try (Visitor visitor = new Visitor(port, Screen.LAPTOP, language)) {
            Page page = visitor.signIn("scd").go("/tasks");
            Locator rows = page.locator(".task-row");
            assertThat(rows).hasCount(5);
            assertThat(rows.nth(0)).containsText(one);
            assertThat(rows.nth(1)).containsText(other);

            page.locator(".select-all input").check();

            assertThat(page.locator(".task-row.selected")).containsText(new String[] {"Léa Martin", "Marc Nguyen"});
            assertThat(rows.nth(1)).not().hasClass(Pattern.compile("selected"));
            visitor.look("tasks-all-of-a-kind");
        }
    }

    @Test
    void severalAreHandedOverWithAWordAndTheDraftGoesAlong() {
        TaskId first = waiting("Léa Martin", 1);
        waiting("Marc Nguyen", 2);
        tasks.keepDraft(sylvie, first, answer("Begun by Sylvie"), TaskDraft.WHATEVER);
        try (Visitor giving = new Visitor(port, Screen.LAPTOP, Locale.FRANCE);
                Visitor taking = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = giving.signIn("scd").go("/tasks");
            page.locator(".select-all input").check();
            giving.button("task.handOver.open").click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            dialog.locator("textarea").fill("Pour moi tout y est.");
            Browsers.assertAccessible(page);
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(page.locator("vaadin-notification-card"))
                    .containsText(giving.text("task.handedOver", 2, "Karim Haddad"));

            Page his = taking.signIn("scd2").go("/tasks/" + first);
            assertThat(his.locator(".handed-over")).containsText("Pour moi tout y est.");
            assertThat(his.locator("vaadin-text-area textarea")).hasValue("Begun by Sylvie");
            taking.look("task-handed-over");
        }
    }

    @Test
    void onAWideScreenTheListStaysBesideTheTask() {
        TaskId first = waiting("Léa Martin", 1);
        TaskId second = waiting("Marc Nguyen", 2);
        try (Visitor wide = new Visitor(port, Screen.LAPTOP, Locale.FRANCE);
                Visitor narrow = new Visitor(port, Screen.PHONE, Locale.FRANCE)) {
            Page page = wide.signIn("scd").go("/tasks");
            page.locator(".task-row a").first().click();
            assertThat(page).hasURL(Pattern.compile("/tasks/" + first));
            Locator side = page.locator(".task-side a");
            assertThat(side.first()).hasAttribute("aria-current", "true");
            assertThat(page.locator("h1")).isFocused();
            wide.look("task-beside-list");

            side.nth(1).click();

            assertThat(page).hasURL(Pattern.compile("/tasks/" + second));
            assertThat(side.nth(1)).hasAttribute("aria-current", "true");
            assertThat(page.locator("h1")).isFocused();
            tasks.claim(karim, second);
            assertThat(side.nth(1)).containsText("Karim Haddad");
            assertThat(page.locator(".desk-end vaadin-button")).isHidden();

            assertThat(narrow.signIn("scd").go("/tasks/" + first).locator(".task-side"))
                    .isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void aColleagueGoesOnWithAWord(Locale language, Screen screen) {
        TaskId task = waiting("Léa Martin", 1);
        tasks.claim(karim, task);
        tasks.keepDraft(karim, task, answer("half of it"), TaskDraft.WHATEVER);
        try (Visitor visitor = new Visitor(port, screen, language)) {
            Page page = visitor.signIn("scd").go("/tasks/" + task);
            visitor.button("task.takeOver.open").click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            Locator word = dialog.locator("textarea");
            assertThat(word).isFocused();
            visitor.look("task-take-over");

            dialog.locator("vaadin-button[theme~=primary]").click();

            assertThat(dialog).containsText(visitor.text("task.takeOver.wordMissing"));
            word.fill("Karim est absent");
            dialog.locator("vaadin-button[theme~=primary]").click();

            assertThat(dialog).hasCount(0);
            assertThat(visitor.button("task.release")).isVisible();
            assertThat(page.locator("main")).not().containsText("Karim Haddad");
        }
        assertThat(tasks.find(sylvie, task).orElseThrow().values().json().toString())
                .contains("half of it");
    }

    private static Example again(Example read) {
        return Example.at(SCD)
                .about("Léa Martin", "cinema")
                .visit(read.task().visit().orElseThrow());
    }

    private TaskId waiting(String who, int dueInDays) {
        return Example.at(SCD)
                .about(who, "cinema")
                .times(NOW, Optional.of(NOW.plus(Duration.ofDays(dueInDays)).plusSeconds(100)))
                .openIn(inbox);
    }

    /** Of all that is seen: what is no more offered may stand anywhere. */
    private static void watchShifts(Page page) {
        page.evaluate("""
                () => {
                  window.shifts = [];
                  const name = node => node?.nodeType === 1 ? node.localName + "." + node.className : node?.textContent;
                  new PerformanceObserver(list => list.getEntries()
                      .forEach(it => window.shifts.push(...it.sources.map(source => source.node)
                          .filter(node => !node?.matches?.(".claimed .row-end"))
                          .map(name))))
                      .observe({ type: "layout-shift" });
                }""");
    }

    private static List<?> shifts(Page page) {
        return (List<?>) page.evaluate("window.shifts");
    }
}
