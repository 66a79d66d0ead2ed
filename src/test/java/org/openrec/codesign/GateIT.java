package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;

/** Five people and the sponsor at the gate: an objection, two send-backs, and a badge that names who stands behind it. */
@OpenrecTest
class GateIT extends FivePeople {

    private static final String BADGE = "Guider ses pairs avec soin";
    private static final String SUPPORT = "Dire si l’on soutient le badge";

    private Workbench work;
    private Visitor viviane;

    @BeforeEach
    void aBadgeIsProposed() {
        work = Workbench.withParties(http, 6);
        work.enter("organisation", "atelier-loire", "partner");
        work.crossing();
        work.paperBadges(BADGE);
        work.meeting(false);
        comeIn();
        viviane = join(Workbench.SPONSOR, Screen.LAPTOP, Locale.ENGLISH);
    }

    @Test
    void fromAnObjectionToABadgeThatNamesWhoStandsBehindIt() {
        paulObjectsAndSaysWhy();
        nadiaAndLeaStandBehindIt();
        sylvieSignsOffWithTheKeyboardAlone();
        vivianeSeesWhoSaysWhatAndSendsItBack();
        sylvieRevisesIt();
        onlyPaulIsAskedAgainAndSeesWhatChanged();
        vivianePublishesWhatSheAskedFor();
        everybodyReadsWhoStandsBehindIt();
    }

    private void paulObjectsAndSaysWhy() {
        Page page = task(work, paul, SUPPORT);
        assertThat(page.locator(".at-the-gate")).containsText(BADGE);
        assertThat(page.locator(".gate-changes")).hasCount(0);
        assertThat(page.locator(".gate-voices li")).hasCount(3);
        paul.look("gate-first");
        choose(paul, "codesign.gate.party.no");
        primary(paul).click();
        assertThat(page.locator("vaadin-text-area[invalid]")).isVisible();
        page.locator("main textarea").fill("On ne voit pas à quoi il sert");
        paul.look("gate-objecting");
        done(paul);
    }

    private void nadiaAndLeaStandBehindIt() {
        task(work, nadia, "Say whether one stands behind the badge");
        choose(nadia, "codesign.gate.party.yes", BADGE + " (en)");
        nadia.page().locator("main textarea").fill("We hire for this");
        nadia.look("gate-supporting");
        done(nadia);
        task(work, lea, SUPPORT);
        choose(lea, "codesign.gate.party.yes", BADGE);
        lea.page().locator("main textarea").fill("Je m’y retrouve");
        lea.look("gate-supporting");
        done(lea);
    }

    private void sylvieSignsOffWithTheKeyboardAlone() {
        Page page = task(work, sylvie, "Valider au nom du service");
        assertThat(page.locator(".gate-voices li").first()).containsText("On ne voit pas à quoi il sert");
        sylvie.look("gate-service");
        tabTo(page, "main input[type=radio]");
        page.keyboard().press("Space");
        assertThat(primary(sylvie)).containsText(sylvie.text("codesign.gate.service.yes", BADGE));
        String before = page.url();
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    private void vivianeSeesWhoSaysWhatAndSendsItBack() {
        Page page = sponsorsTask();
        assertThat(page.locator(".gate-voices li")).hasCount(4);
        assertThat(page.locator(".gate-voices .stand-objects")).hasCount(1);
        assertThat(page.locator(".gate-voices")).containsText("We hire for this");
        viviane.look("gate-sponsor");
        choose(viviane, "codesign.gate.sponsor.no");
        primary(viviane).click();
        assertThat(page.locator("vaadin-text-area[invalid]")).isVisible();
        page.locator("main textarea").fill("Say whom one guides");
        done(viviane);
    }

    private Page sponsorsTask() {
        Page page = viviane.go("/tasks");
        page.locator(".task-row a").first().click();
        assertThat(page.locator(".at-the-gate")).isVisible();
        return page;
    }

    private void sylvieRevisesIt() {
        Page page = task(work, sylvie, "Reprendre ou abandonner le badge papier");
        assertThat(page.locator(".gate-voices")).containsText("Say whom one guides");
        page.getByLabel(sylvie.text("codesign.sheet.summary")).first().fill("Sait guider qui arrive à l’université");
        assertThat(page.locator(".sheet-page .lead")).containsText("qui arrive à l’université");
        page.getByLabel(sylvie.text("codesign.revision.reason")).fill("La phrase dit maintenant qui est guidé");
        sylvie.look("gate-revising");
        done(sylvie);
    }

    private void onlyPaulIsAskedAgainAndSeesWhatChanged() {
        for (Visitor behind : List.of(nadia, lea)) {
            assertThat(dossier(work, behind).locator(".dossier a.row-title")).hasCount(0);
        }
        Page page = task(work, paul, SUPPORT);
        assertThat(page.locator(".gate-changes .gate-line.was")).containsText("Sait guider ses pairs");
        assertThat(page.locator(".gate-changes .gate-line.is")).containsText("qui arrive à l’université");
        assertThat(page.locator(".gate-changes")).containsText("La phrase dit maintenant qui est guidé");
        paul.look("gate-changed");
        choose(paul, "codesign.gate.party.yes", BADGE);
        done(paul);
    }

    private void vivianePublishesWhatSheAskedFor() {
        task(work, sylvie, "Valider au nom du service");
        choose(sylvie, "codesign.gate.service.yes", BADGE);
        done(sylvie);
        Page page = sponsorsTask();
        assertThat(page.locator(".gate-changes .gate-line")).hasCount(2);
        assertThat(page.locator(".gate-voices li").first()).containsText("Was against it before");
        viviane.look("gate-again");
        choose(viviane, "codesign.gate.sponsor.yes", BADGE + " (en)");
        done(viviane);
    }

    private void everybodyReadsWhoStandsBehindIt() {
        Awaitility.await().until(() -> !work.achievements().isEmpty());
        String badge = work.achievements().iterator().next();
        for (Visitor who : List.of(lea, nadia, sylvie, aude)) {
            Page page = who.go("/badges/" + badge);
            assertThat(page.locator(".supporters")).containsText("We hire for this");
            assertThat(page.locator(".supporters")).containsText("Atelier Loire");
            assertThat(page.locator("main")).not().containsText("Léa");
            who.look("badge-behind");
            page.locator(".supporters a").click();
            assertThat(page.locator("h1")).hasText(who.text("codesign.behind.origins"));
            assertThat(page.locator("main li")).hasCount(3);
            who.look("badge-origins");
        }
    }
}
