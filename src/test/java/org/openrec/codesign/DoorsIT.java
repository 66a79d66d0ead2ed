package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Visitor;

/** Five people at the doors of one initiative: it rests and goes on, somebody enters, leaves, says nothing, goes back. */
@OpenrecTest
class DoorsIT extends FivePeople {

    private static final String PROPOSE_FR = "Proposer des situations";

    private Workbench work;

    @BeforeEach
    void anInitiativeInPhaseThree() {
        work = Workbench.withParties(http, 3);
        comeIn();
    }

    @Test
    void everyDoorAnswersAlike() {
        audePausesWithTheKeyboardAlone();
        itRestsForEverybody();
        nadiaEntersWhileItRests();
        sylvieTakesItUpAgain();
        leaLeavesOnHerPhone();
        audeGoesOnWithoutThoseWhoAreSilent();
        audeGoesBackAPhase();
    }

    private void audePausesWithTheKeyboardAlone() {
        Page page = open(aude);
        page.locator(".leading vaadin-menu-bar-button").first().focus();
        page.keyboard().press("Enter");
        downTo(page, aude.text("codesign.lead.pause"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice").first()).containsText(aude.text("codesign.state.paused"));
        aude.look("doors-paused");
    }

    private static void downTo(Page page, String entry) {
        for (int i = 0; i < 20; i++) {
            page.waitForTimeout(500);
            if (entry.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("The keyboard does not reach " + entry);
    }

    private void itRestsForEverybody() {
        for (Visitor who : List.of(sylvie, paul, lea)) {
            Page page = open(who);
            assertThat(page.locator(".notice").first()).containsText(who.text("codesign.state.paused.text"));
            assertThat(page.locator(".dossier a.row-title")).hasCount(0);
            who.look("doors-paused");
        }
        assertThat(paul.go("/tasks").locator(".task-row")).hasCount(0);
    }

    private void nadiaEntersWhileItRests() {
        Page page = open(aude);
        page.locator(".enter-party").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        dialog.locator("vaadin-combo-box input").fill("Atelier Loire");
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        Page hers = open(nadia);
        assertThat(hers.locator(".notice").first()).containsText(nadia.text("codesign.state.paused"));
        assertThat(hers.locator(".dossier a.row-title")).hasCount(0);
        nadia.look("doors-paused");
        assertThat(nadia.go("/tasks").locator(".task-row")).hasCount(0);
    }

    /** Their pages are open, and follow. */
    private void sylvieTakesItUpAgain() {
        open(paul);
        open(nadia);
        Page page = open(sylvie);
        page.locator(".notice vaadin-button").first().click();
        assertThat(page.locator(".wait")).isVisible();
        assertThat(task(paul, PROPOSE_FR)).isVisible();
        assertThat(task(nadia, "Propose situations")).isVisible();
        sylvie.look("doors-resumed");
        paul.look("doors-resumed");
        nadia.look("doors-resumed");
        assertThat(open(lea).locator(".dossier a.row-title").first()).isVisible();
    }

    private void leaLeavesOnHerPhone() {
        Page page = open(lea);
        page.locator(".party vaadin-button").first().click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog).containsText(lea.text("codesign.party.leave.text"));
        Browsers.assertAccessible(page);
        lea.look("doors-leaving");
        // the focus is on what changes nothing
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".dossier a.row-title").first()).isVisible();
        page.locator(".party vaadin-button").first().click();
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".dossier a.row-title")).hasCount(0);
        lea.look("doors-left");
        assertThat(open(aude).locator(".party").filter(has("Léa Martin"))).containsText("from ");
    }

    private void audeGoesOnWithoutThoseWhoAreSilent() {
        Page page = open(aude);
        Locator row = page.locator(".wait li").filter(has("no answer yet"));
        assertThat(row).containsText("Association Passerelles");
        assertThat(row).containsText("Atelier Loire");
        aude.look("doors-silent");
        row.locator(".go-on").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog).isVisible();
        Browsers.assertAccessible(page);
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog.locator("vaadin-text-area[invalid]")).isVisible();
        dialog.locator("textarea").fill("The date has passed twice");
        aude.look("doors-go-on");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        assertThat(row).hasCount(0);
        assertThat(open(paul).locator(".dossier a.row-title").filter(has(PROPOSE_FR)))
                .hasCount(0);
        assertThat(task(sylvie, "Arrêter la liste des situations")).isVisible();
    }

    private void audeGoesBackAPhase() {
        Page page = open(aude);
        page.locator(".leading vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:visible")
                .filter(has(aude.text("codesign.lead.back")))
                .dispatchEvent("click");
        Locator dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog).isVisible();
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog.locator(".form-error")).not().isEmpty();
        dialog.locator("vaadin-select").click();
        page.locator("vaadin-select-item[role=option]:visible").last().dispatchEvent("click");
        dialog.locator("textarea").fill("Another partner is to be asked");
        aude.look("doors-back");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".path-step.now")).containsText("2.");
        assertThat(open(paul).locator(".dossier a.row-title").first()).containsText("Dire son intérêt");
        paul.look("doors-back");
    }

    private Page open(Visitor who) {
        Page page = who.go("/initiatives/" + work.id());
        assertThat(page.locator(".dossier .path")).isVisible();
        return page;
    }

    private static Locator task(Visitor who, String name) {
        return who.page().locator(".dossier a.row-title").filter(has(name));
    }
}
