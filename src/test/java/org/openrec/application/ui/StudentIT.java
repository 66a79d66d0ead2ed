package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementId;
import org.openrec.application.course.BegunRequests;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.people.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A student's way from the catalogue to a sent application, and after. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class StudentIT {

    private static final String BADGE = "recherche-documentaire";

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BegunRequests begun;

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "fr, PHONE", "en, LAPTOP", "en, PHONE"})
    void fromTheCatalogueToAnApplicationThatIsFollowedAndWithdrawn(Locale language, Screen screen) {
        withdrawEverything();
        try (Visitor lea = new Visitor(port, screen, language)) {
            lea.go("/");
            assertThat(lea.page().locator(".card")).hasCount(6);
            lea.look("catalogue");
            lea.page().locator(".card a[href*='" + BADGE + "']").click();
            assertThat(lea.page().locator(".hero")).isVisible();
            lea.look("badge");
            lea.page().locator("a.action").click();
            lea.page().locator("form:has(input[value='lea']) button").click();
            assertThat(lea.page().locator(".answer:visible")).hasCount(1);
            lea.look("apply");

            ApplyForm form = new ApplyForm(lea);
            write(lea, form);
            lea.closeTab();
            lea.go("/apply/" + BADGE + "?step=1");
            assertThat(form.answer().locator("textarea").first()).hasValue("My bachelor thesis");
            assertThat(lea.page().locator(".piece:visible")).hasCount(1);
            lea.look("apply-written");

            form.readOver();
            assertThat(lea.page().locator(".read-over .tag.done")).hasCount(3);
            lea.look("apply-read-over");
            form.send();
            assertThat(lea.page()).hasURL(Pattern.compile("/applications/[0-9a-f-]{36}"));
            assertThat(lea.page().locator(".path-step.now")).isVisible();
            lea.look("application");
            lea.page().locator("a[href$='/diagram']").click();
            assertThat(lea.page().locator("case-diagram .case-mark.now")).isVisible();
            assertThat(lea.page().locator(".visits")).isVisible();
            lea.look("application-diagram");

            lea.go("/applications");
            assertThat(lea.page().locator(".application-card").first()).isVisible();
            lea.look("applications");
            lea.page()
                    .locator(".application-card a[href^=applications]")
                    .first()
                    .click();
            withdraw(lea);
        }
    }

    /** A phone puts the last word in at the tap that leads on. */
    @ParameterizedTest
    @CsvSource({
        ".apply-ways a.action:not(.secondary), /apply/projet-professionnel?step=1",
        ".site-nav a, /apply/projet-professionnel"
    })
    void whatIsTypedAtTheLastMomentIsKept(String wayOn, String back) {
        String words = "Typed as I left by " + wayOn;
        try (Visitor marc = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = marc.signIn("marc").go("/apply/projet-professionnel?step=1");
            Locator text = new ApplyForm(marc).answer().locator("textarea").first();
            text.focus();
            String before = page.url();
            text.evaluate("""
                    (area, [words, link]) => {
                      area.value = words;
                      area.dispatchEvent(new Event("input", {bubbles: true, composed: true}));
                      area.blur();
                      document.querySelector(link).click();
                    }""", List.of(words, wayOn));
            page.waitForURL(url -> !url.equals(before));

            marc.go(back);
            assertThat(new ApplyForm(marc).answer().locator("textarea").first()).hasValue(words);
        } finally {
            Acting.as("marc", () -> begun.delete(new AchievementId("projet-professionnel")));
        }
    }

    /** Outside of the texts; before there were steps it took 25. */
    @Test
    void onAPhoneItTakesFewTapsFromTheCatalogueToASentRequest() {
        withdrawEverything();
        try (Visitor marc = new Visitor(port, Screen.PHONE, Locale.FRANCE)) {
            marc.page().addInitScript("""
                    addEventListener("click", event => {
                      if (event.isTrusted && !event.target.closest("textarea, input")) {
                        sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1;
                      }
                    }, true);
                    """);
            marc.go("/").locator(".card a[href*='mediation-culturelle']").click();
            marc.page().locator("a.action").first().click();
            marc.page().locator("form:has(input[value='marc']) button").click();
            ApplyForm form = new ApplyForm(marc);
            marc.page().waitForURL("**/apply/**");
            form.goTo(1);
            for (int i = 0; i < 3; i++) {
                tell(form);
                form.add("application.evidence.addText");
                form.answer().locator(".piece textarea").last().fill("What shows it");
                form.next();
            }
            form.send();
            marc.page().waitForURL("**/applications/*");

            assertThat(Integer.parseInt((String) marc.page().evaluate("sessionStorage.taps")))
                    .isLessThanOrEqualTo(14);
        }
    }

    private static void write(Visitor lea, ApplyForm form) {
        tell(form);
        form.add("application.evidence.addText");
        form.answer().locator(".piece textarea").fill("The question and its key words");
        form.next();
        tell(form);
        form.add("application.evidence.addLink");
        form.answer().locator(".piece input").first().fill("example.org/sources");
        form.answer().locator(".piece input").nth(1).click();
        assertThat(form.answer().locator(".piece input").first()).hasValue("https://example.org/sources");
        form.next();
        tell(form);
        form.answer()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(
                        "bibliography.txt", "text/plain", "A list of sources".getBytes(StandardCharsets.UTF_8)));
        assertThat(form.answer().locator(".piece")).containsText("bibliography.txt");
        assertThat(form.answer().locator(".answer-filled")).hasText(lea.text("application.apply.filled", 5, 5));
        assertThat(lea.page().locator(".apply-bar")).containsText("3/3");
    }

    private static void tell(ApplyForm form) {
        form.tell(
                "My bachelor thesis",
                "I searched three databases",
                "Forty sources, twelve of them kept",
                "To write down what I search for");
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost(Locale language, Screen screen) {
        withdrawEverything();
        try (Visitor marc = new Visitor(port, screen, language)) {
            marc.signIn("marc").go("/apply/mediation-culturelle");
            ApplyForm form = new ApplyForm(marc);
            Locator first = form.answer().locator("textarea").first();
            first.fill("A visit with a school class");
            assertThat(marc.page().locator(".kept-mark")).not().isEmpty();

            form.send();

            assertThat(marc.page()).hasURL(Pattern.compile(".*step=1"));
            assertThat(marc.page().locator(".notice.problem").first()).isVisible();
            assertThat(form.answer()
                            .locator("vaadin-text-area[invalid] textarea")
                            .first())
                    .isFocused();
            assertThat(first).hasValue("A visit with a school class");
            marc.look("apply-incomplete");

            form.answer()
                    .locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("page.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}));
            assertThat(marc.page()
                            .locator(".evidence-editor .form-error:visible")
                            .first())
                    .containsText(marc.text("file.problem.type"));
        }
    }

    @Test
    void aWrongAddressIsToldOnLeavingItsFieldAndGoneWhenMended() {
        withdrawEverything();
        try (Visitor marc = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            marc.signIn("marc").go("/apply/mediation-culturelle");
            ApplyForm form = new ApplyForm(marc);
            form.add("application.evidence.addText");
            form.add("application.evidence.addLink");
            Locator link = form.answer()
                    .locator(".piece")
                    .filter(new Locator.FilterOptions().setHas(marc.page().locator("vaadin-text-field")));
            link.locator("input").first().fill("my page");
            link.locator("input").nth(1).click();
            assertThat(link.locator(".form-error")).containsText(marc.text("application.problem.link"));

            link.locator("input").first().fill("my.page/one");
            link.locator("input").nth(1).click();
            assertThat(link.locator(".form-error")).isHidden();
        }
    }

    private static void withdraw(Visitor lea) {
        lea.button("application.withdraw").click();
        Locator dialog = lea.page().locator("vaadin-dialog-overlay");
        assertThat(dialog).isVisible();
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(lea.page().locator(".path-step.stopped")).isVisible();
        assertThat(lea.page().locator(".path-step").nth(1)).containsText(lea.text("application.turn.staff.was"));
        lea.look("application-withdrawn");
    }

    private void withdrawEverything() {
        for (String login : new String[] {"lea", "marc"}) {
            new Caller(http, login).withdrawAll();
        }
    }
}
