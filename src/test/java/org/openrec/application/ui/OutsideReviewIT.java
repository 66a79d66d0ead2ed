package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.notification.ReadMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A service asks somebody without an account to review one request, who does so on a phone. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class OutsideReviewIT {

    private static final String BADGE = "recherche-documentaire";
    private static final String MAIL = "outside@school.example";
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/guest\\?pass=\\S+)");

    @RegisterExtension
    static final GreenMailExtension MAILS = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }

    @Test
    void somebodyFromOutsideReviewsOneRequest() {
        Caller lea = new Caller(http, "lea");
        lea.withdrawAll();
        String application = lea.apply(BADGE);
        String task = "/tasks/" + new Caller(http, "scd").tasks(application).get(0);
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.FRANCE);
                Visitor malik = new Visitor(port, Screen.PHONE, Locale.ENGLISH)) {
            Page page = sylvie.signIn("scd").go(task);
            give(sylvie);
            sylvie.look("outside-given");
            assertThat(page.locator(".task-outside")).containsText(sylvie.text("task.outside.notYet"));

            comeIn(malik, link(), task);
            review(malik);
            malik.page()
                    .locator("vaadin-notification-card vaadin-button")
                    .first()
                    .click();
            assertThat(malik.page().locator(".task-row")).hasCount(1);
            malik.page().locator(".task-row a").first().click();
            assertThat(malik.page().locator(".criterion-review [aria-pressed=true]"))
                    .hasCount(3);
            malik.look("outside-taken-back");
            decide(malik);

            sylvie.go("/tasks");
            assertThat(page.locator("a[href$='" + task.substring(1) + "']")).hasCount(0);
            Locator left = malik.go("/tasks").locator(".task-row");
            assertThat(left).hasCount(0);
            malik.look("outside-done");
        }
    }

    private static void give(Visitor sylvie) {
        Page page = sylvie.page();
        sylvie.button("task.outside.open").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        Locator send = dialog.locator("vaadin-button[theme~=primary]");
        send.click();
        assertThat(dialog.locator("vaadin-text-field[invalid]")).isVisible();
        dialog.locator("vaadin-text-field input").fill("Malik Diallo");
        dialog.locator("vaadin-email-field input").fill(MAIL);
        dialog.locator("vaadin-text-area textarea").fill("Votre regard sur les sources, s’il vous plaît.");
        sylvie.look("outside-dialog");
        send.click();
        assertThat(dialog).hasCount(0);
    }

    private static String link() {
        return await().until(
                        () -> Arrays.stream(MAILS.getReceivedMessages())
                                .filter(it -> GreenMailUtil.getHeaders(it).contains(MAIL))
                                .map(it -> LINK.matcher(ReadMail.of(it).text()))
                                .filter(Matcher::find)
                                .map(it -> it.group(1))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static void comeIn(Visitor malik, String link, String task) {
        Page page = malik.go(link);
        page.locator("button.action").click();
        page.waitForURL("**" + task);
        assertThat(page.locator("main")).containsText("Votre regard sur les sources");
        assertThat(malik.button("task.outside.open")).hasCount(0);
        Locator criteria = page.locator(".criterion-review");
        assertThat(criteria).hasCount(3);
        malik.look("outside-review");
    }

    private static void review(Visitor malik) {
        Page page = malik.page();
        Locator criteria = page.locator(".criterion-review");
        for (int i = 0; i < 3; i++) {
            if (!criteria.nth(i).locator(".criterion-body").isVisible()) {
                criteria.nth(i).locator(".criterion-head").click();
            }
            criteria.nth(i).locator("[data-key=m]").click();
            assertThat(criteria.nth(i).locator("[data-key=m]")).hasAttribute("aria-pressed", "true");
        }
        decide(malik);
    }

    private static void decide(Visitor malik) {
        malik.page().locator(".desk-end vaadin-button").click();
        assertThat(malik.page().locator("vaadin-notification-card")).isVisible();
    }
}
