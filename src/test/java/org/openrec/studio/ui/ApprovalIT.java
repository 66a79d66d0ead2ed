package org.openrec.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Where a setting says so, one manager asks and another publishes. */
@OpenrecTest
@TestPropertySource(properties = "openrec.studio.approval=true")
class ApprovalIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneAsksAndAnotherPublishes() {
        jdbc.sql("INSERT INTO openrec.membership (person_id, role, organisation_id)"
                        + " SELECT id, 'MANAGER', NULL FROM openrec.person WHERE login = 'admin'")
                .update();
        try (Visitor first = new Visitor(port, Screen.LAPTOP, Locale.FRANCE);
                Visitor second = new Visitor(port, Screen.LAPTOP, Locale.UK)) {
            Page asking = first.signIn("processus").go("/studio/codesign-evidence");
            first.button("studio.begin").click();
            asking.waitForURL("**/studio/drafts/*");
            String draft = asking.url();
            asking.waitForFunction("document.querySelector('process-editor')?.opened");
            asking.locator("[data-element-id='phaseBegins']").first().click();
            asking.locator("[data-entry-id='field-name'] input").fill("Phase des preuves ouverte");
            asking.keyboard().press("Tab");
            assertThat(asking.locator(".saved-mark")).containsText("Enregistré");

            first.button("studio.publish").click();
            asking.locator("vaadin-text-area textarea").fill("Plus clair");
            first.button("studio.publish.ask").click();
            assertThat(asking.locator(".rows").first()).containsText("Philippe Caron demande la publication");
            asking.navigate(draft + "/publish");
            assertThat(asking.locator("main")).containsText(first.text("studio.publish.own"));
            first.look("studio-approval");
            first.button("studio.publish.withdraw").click();
            asking.locator("vaadin-text-area textarea").fill("Encore plus clair");
            first.button("studio.publish.ask").click();
            assertThat(asking.locator(".rows").first()).containsText("Encore plus clair");

            Page approving = second.signIn("admin").go("/studio/codesign-evidence");
            approving.navigate(draft + "/publish");
            assertThat(approving.locator("main")).containsText("“Encore plus clair”");
            assertThat(approving.locator(".changes")).containsText("Phase 5 ouverte → Phase des preuves ouverte");
            second.button("studio.publish.approve").click();
            assertThat(approving.locator(".rows").last()).containsText("approved by Ada Morel");
            assertThat(approving.locator(".rows").last()).containsText("Philippe Caron: “Encore plus clair”");
        }
    }
}
