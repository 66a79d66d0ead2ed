package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Visitor;

/** Five people at the lists of one initiative: in two languages, on a laptop and on a phone, once with the keyboard alone. */
@OpenrecTest
class ListsIT extends FivePeople {

    private static final int LONGEST_ON_A_DESKTOP = 1300;
    private static final int LONGEST_ON_A_PHONE = 2200;

    private Workbench work;

    @BeforeEach
    void anInitiativeInPhaseThree() {
        work = Workbench.withParties(http, 3);
        work.enter("organisation", "atelier-loire", "partner");
        comeIn();
    }

    @Test
    void whatFivePeopleSaidBecomesAListWithANumber() {
        everybodySaysSomething();
        sylvieMakesOneOfWhatSaysTheSame();
        twoRewordOneCardAndNothingIsLost();
        sylvieDropsACardAndTakesItBack();
        sylvieSettlesTheListWithTheKeyboardAlone();
        everybodySeesWhatTheListIs();
        theDossierIsNoLongerThanAPage();
    }

    private void everybodySaysSomething() {
        Page list = aude.go(list("situation"));
        assertThat(list.locator(".empty")).isVisible();
        aude.look("cards-empty");
        add(paul.go(list("situation")), "Guider une visite");
        assertThat(list.locator(".contribution")).hasCount(1);
        add(nadia.go(list("situation")), "Guider des visites");
        nadia.look("cards-party");
        Page dossier = lea.go(dossier());
        dossier.getByLabel(lea.text("codesign.contribute.text")).fill("Accueillir des lycéens");
        lea.button("codesign.contribute.add").first().click();
        // who looks on sees each card as it comes, without asking
        assertThat(list.locator(".contribution")).hasCount(3);
        assertThat(list.locator(".contribution").first()).containsText("Association Passerelles");
    }

    private void sylvieMakesOneOfWhatSaysTheSame() {
        openTask();
        Page page = sylvie.page();
        assertThat(page.locator(".offer")).containsText("Guider des visites");
        sylvie.look("cards-alike");
        page.locator(".offer vaadin-button").click();
        assertThat(page.locator(".contribution")).hasCount(2);
        assertThat(page.locator(".offer")).hasCount(0);
        assertThat(page.locator(".contribution").first()).containsText("Association Passerelles, Atelier Loire");
        assertThat(aude.page().locator(".contribution")).hasCount(2);
    }

    private void openTask() {
        Page page = sylvie.go(dossier());
        page.locator(".dossier a.row-title")
                .filter(new Locator.FilterOptions().setHasText("Arrêter la liste des situations"))
                .click();
        assertThat(page.locator(".page-header")).containsText("Arrêter la liste des situations");
    }

    private void twoRewordOneCardAndNothingIsLost() {
        menu(aude, "Accueillir des lycéens", "codesign.card.reword");
        Locator theirs = aude.page().locator("vaadin-dialog-overlay textarea");
        theirs.fill("Accueillir des lycéens et leurs parents");
        menu(sylvie, "Accueillir des lycéens", "codesign.card.reword");
        sylvie.page().locator("vaadin-dialog-overlay textarea").fill("Accueillir un groupe de lycéens");
        ofDialog(sylvie).click();
        assertThat(sylvie.page().locator("vaadin-dialog-overlay")).hasCount(0);
        ofDialog(aude).click();
        assertThat(aude.page().locator(".both-texts")).containsText("Accueillir un groupe de lycéens");
        assertThat(theirs).hasValue("Accueillir des lycéens et leurs parents");
        aude.look("cards-both");
        aude.button("codesign.card.both").click();
        assertThat(sylvie.page().locator(".contribution")).hasCount(3);
        assertThat(card(sylvie, "Accueillir des lycéens et leurs parents")).containsText("Léa Martin");
    }

    private void sylvieDropsACardAndTakesItBack() {
        menu(sylvie, "et leurs parents", "codesign.card.drop");
        ofDialog(sylvie).click();
        assertThat(sylvie.page().locator("vaadin-dialog-overlay vaadin-text-area[invalid]"))
                .isVisible();
        sylvie.page().locator("vaadin-dialog-overlay textarea").fill("Les parents ne viennent pas");
        ofDialog(sylvie).click();
        assertThat(sylvie.page().locator(".contribution")).hasCount(2);
        assertThat(sylvie.page().locator(".dropped-contribution")).containsText("Les parents ne viennent pas");
        sylvie.page().locator(".dropped-contribution vaadin-button").click();
        assertThat(sylvie.page().locator(".contribution")).hasCount(3);
    }

    private void sylvieSettlesTheListWithTheKeyboardAlone() {
        openTask();
        Page page = sylvie.page();
        tabTo(page, "input[id][slot=input]:is(.new-contribution *)");
        page.keyboard().type("Tenir l’accueil un samedi");
        page.keyboard().press("Enter");
        assertThat(page.locator(".contribution")).hasCount(4);
        page.keyboard().type("Tenir l’accueil le dimanche");
        page.keyboard().press("Enter");
        assertThat(page.locator(".contribution")).hasCount(5);
        tabBackTo(page, ".contribution:nth-child(5) vaadin-checkbox *");
        page.keyboard().press("Space");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator(".contribution").nth(3)).containsText("dimanche");
        tabTo(page, ".contribution:nth-child(5) vaadin-checkbox *");
        page.keyboard().press("Space");
        tabTo(page, ".join-contributions");
        page.keyboard().press("Enter");
        assertThat(page.locator(".contribution")).hasCount(4);
        sylvie.look("cards-task");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Liste arrêtée").first()).isVisible();
    }

    private void everybodySeesWhatTheListIs() {
        Page page = nadia.page();
        assertThat(page.locator(".notice")).containsText("List no. 1 settled");
        assertThat(page.locator(".contribution")).hasCount(4);
        assertThat(page.locator(".contribution vaadin-menu-bar:visible")).hasCount(0);
        nadia.look("cards-settled");
        add(page, "Came later");
        assertThat(card(nadia, "Came later")).containsText("came after the list was settled");
        assertThat(aude.page().locator(".notice vaadin-button")).hasText("Open the list again");
    }

    private void theDossierIsNoLongerThanAPage() {
        work.competences();
        work.meeting(false);
        work.evidence();
        Page desktop = sylvie.go(dossier());
        sylvie.look("dossier");
        assertThat(height(desktop)).isLessThanOrEqualTo(LONGEST_ON_A_DESKTOP);
        Page phone = nadia.go(dossier());
        nadia.look("dossier");
        assertThat(height(phone)).isLessThanOrEqualTo(LONGEST_ON_A_PHONE);
        lea.go(dossier());
        lea.look("dossier");
        aude.go(dossier());
        aude.look("dossier");
        aude.go(list("competence"));
        aude.look("cards-competences");
    }

    private static int height(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    private String dossier() {
        return "/initiatives/" + work.id();
    }

    private String list(String kind) {
        return dossier() + "/lists/" + kind;
    }

    private static void add(Page page, String text) {
        page.locator(".new-contribution input").fill(text);
        page.locator(".new-contribution vaadin-button").click();
        assertThat(page.locator(".contribution").filter(new Locator.FilterOptions().setHasText(text)))
                .isVisible();
    }

    private static Locator card(Visitor visitor, String text) {
        return visitor.page()
                .locator(".contribution")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static void menu(Visitor visitor, String card, String entry) {
        card(visitor, card).locator("vaadin-menu-bar-button").first().click();
        visitor.page()
                .locator("vaadin-menu-bar-item:visible")
                .filter(new Locator.FilterOptions().setHasText(visitor.text(entry)))
                .dispatchEvent("click");
        assertThat(visitor.page().locator("vaadin-dialog-overlay")).isVisible();
        Browsers.assertAccessible(visitor.page());
    }

    private static Locator ofDialog(Visitor visitor) {
        return visitor.page().locator("vaadin-dialog-overlay vaadin-button[theme~=primary]");
    }
}
