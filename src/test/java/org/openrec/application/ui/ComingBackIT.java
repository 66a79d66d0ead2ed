package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementId;
import org.openrec.application.course.BegunRequests;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.cases.WaitingJobs;
import org.openrec.people.Acting;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A student comes back: what is begun, what waits, what is held; and the page moves while it is open. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class ComingBackIT {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    WaitingJobs jobs;

    @Autowired
    BegunRequests begun;

    @ParameterizedTest
    @CsvSource({"fr, PHONE, marc, recherche-documentaire", "en, LAPTOP, lea, mediation-culturelle"})
    void fromTheFirstWordsToASecondRequest(Locale language, Screen screen, String login, String badge) {
        Caller service = new Caller(http, badge.startsWith("recherche") ? "scd" : "dci");
        try (Visitor student = new Visitor(port, screen, language)) {
            student.signIn(login).go("/apply/" + badge);
            ApplyForm form = new ApplyForm(student);
            form.tell("A seminar", "I searched", "A list", "To ask earlier");
            assertThat(student.page().locator(".apply-bar")).containsText(Pattern.compile("\\d [h:]|\\d:\\d\\d"));

            Page page = student.go("/badges/" + badge);
            assertThat(page.locator("a.action").first()).hasText(student.text("application.badge.goOn", 0, 3));
            page = student.go("/applications");
            assertThat(section(student, "begun")).isVisible();

            String id = new Caller(http, login).apply(badge);
            page = student.go("/applications/" + id);
            service.review(id, badge, "notYet", List.of(service.criteria(badge).get(0)));
            jobs.ring(new Subject("application", id));

            Locator complete = page.locator(".next a.action");
            assertThat(complete).isVisible();
            assertThat(complete).hasText(student.text("application.page.complete"));
            page = student.go("/applications");
            assertThat(page.locator("main section h2").first()).hasText(student.text("application.mine.waiting"));
            assertThat(page.locator(".site-nav a[href=applications] .count")).hasText("1");
            student.look("coming-back");

            new Caller(http, login).complete(id, answers(service.criteria(badge).get(0)));
            assertThat(section(student, "sent")).isVisible();
            service.review(id, badge, "accepted", List.of());
            jobs.ring(new Subject("application", id));

            assertThat(section(student, "ended")).isVisible();
            page = student.go("/badges/" + badge);
            assertThat(page.locator(".badge-held")).isVisible();
            student.look("badge-held");
            page.locator(".badge-held a.secondary").click();
            page.waitForURL(url -> url.contains("/apply/"));
            for (int step = 1; step <= 3; step++) {
                form.goTo(step);
                form.tell("Another seminar", "I searched again", "A longer list", "To ask even earlier");
                form.add("application.evidence.addText");
                form.answer().locator(".piece textarea").fill("My notes");
            }
            form.send();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            assertThat(dialog).isVisible();
            assertThat(dialog.locator("vaadin-button").first()).isFocused();
            student.look("second-request");
            page.keyboard().press("Enter");
            assertThat(dialog).hasCount(0);
            assertThat(page).hasURL(Pattern.compile("/apply/"));
        } finally {
            Acting.as(login, () -> begun.delete(new AchievementId(badge)));
        }
    }

    private static ObjectNode answers(String criterion) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.putArray("criteria").add(Caller.answer(criterion, "second try"));
        return values;
    }

    private static Locator section(Visitor student, String name) {
        return student.page()
                .locator("main section h2")
                .filter(new Locator.FilterOptions().setHasText(student.text("application.mine." + name)));
    }
}
