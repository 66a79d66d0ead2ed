package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
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
            assertThat(lea.page().locator(".answer")).hasCount(3);
            lea.look("apply");

            write(lea);
            lea.closeTab();
            lea.go("/apply/" + BADGE);
            assertThat(lea.page().locator(".answer").first().locator("textarea").first())
                    .hasValue("My bachelor thesis");
            assertThat(lea.page().locator(".piece")).hasCount(3);
            lea.look("apply-written");

            lea.button("application.apply.send").click();
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
            lea.page().locator(".application-card a").first().click();
            withdraw(lea);
        }
    }

    private static void write(Visitor lea) {
        Page page = lea.page();
        Locator answers = page.locator(".answer");
        for (int i = 0; i < answers.count(); i++) {
            Locator account = answers.nth(i).locator("> vaadin-text-area textarea");
            account.nth(0).fill("My bachelor thesis");
            account.nth(1).fill("I searched three databases");
            account.nth(2).fill("Forty sources, twelve of them kept");
            account.nth(3).fill("To write down what I search for");
        }
        answers.nth(0)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(lea.text("application.evidence.addText")))
                .click();
        answers.nth(0).locator(".piece textarea").fill("The question and its key words");
        answers.nth(1)
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(lea.text("application.evidence.addLink")))
                .click();
        answers.nth(1).locator(".piece input").first().fill("https://example.org/sources");
        answers.nth(2)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "bibliography.txt", "text/plain", "A list of sources".getBytes(StandardCharsets.UTF_8)));
        assertThat(answers.nth(2).locator(".piece")).containsText("bibliography.txt");
        assertThat(page.locator(".apply-progress .complete")).hasCount(3);
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost(Locale language, Screen screen) {
        withdrawEverything();
        try (Visitor marc = new Visitor(port, screen, language)) {
            marc.signIn("marc").go("/apply/mediation-culturelle");
            Locator first = marc.page().locator(".answer textarea").first();
            first.fill("A visit with a school class");

            marc.button("application.apply.send").click();

            assertThat(marc.page().locator(".notice.problem").first()).isVisible();
            assertThat(marc.page().locator("vaadin-text-area[invalid]").first()).isVisible();
            assertThat(first).hasValue("A visit with a school class");
            marc.look("apply-incomplete");

            marc.page()
                    .locator(".answer input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("page.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}));
            assertThat(marc.page().locator(".evidence-editor .form-error").first())
                    .containsText(marc.text("file.problem.type"));
        }
    }

    @Test
    void aWrongAddressIsMarkedAtItsOwnFieldThoughAPieceBeforeItIsEmpty() {
        withdrawEverything();
        try (Visitor marc = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Locator answer = marc.signIn("marc")
                    .go("/apply/mediation-culturelle")
                    .locator(".answer")
                    .first();
            for (String kind : new String[] {"application.evidence.addText", "application.evidence.addLink"}) {
                answer.locator("vaadin-button")
                        .filter(new Locator.FilterOptions().setHasText(marc.text(kind)))
                        .click();
            }
            Locator link = answer.locator(".piece")
                    .filter(new Locator.FilterOptions().setHas(marc.page().locator("vaadin-text-field")));
            link.locator("input").first().fill("my page");

            marc.button("application.apply.send").click();

            assertThat(link.locator(".form-error")).containsText(marc.text("application.problem.link"));
        }
    }

    private static void withdraw(Visitor lea) {
        lea.button("application.withdraw").click();
        Locator dialog = lea.page().locator("vaadin-confirm-dialog-overlay");
        assertThat(dialog).isVisible();
        dialog.locator("vaadin-button[slot=confirm-button]").click();
        assertThat(lea.page().locator(".path-step.stopped")).isVisible();
        lea.look("application-withdrawn");
    }

    private void withdrawEverything() {
        for (String login : new String[] {"lea", "marc"}) {
            new Caller(http, login).withdrawAll();
        }
    }
}
