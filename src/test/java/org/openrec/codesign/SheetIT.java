package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.openrec.codesign.Workbench.JSON;
import static org.openrec.codesign.Workbench.SERVICE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.ui.ApplyForm;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Five people and a sponsor take a badge from its sheet to a request, with objections that lead to their place. */
@OpenrecTest
@TestPropertySource(properties = "openrec.application.takeback=PT0S")
class SheetIT extends FivePeople {

    private static final String WRITING = "Rédiger le ou les badges papier";
    private static final String SUPPORT = "Dire si l’on soutient le badge";

    @Autowired
    JdbcClient jdbc;

    private Workbench work;
    private Visitor viviane;

    @BeforeEach
    void theMatrixIsDone() {
        SheetBench bench = new SheetBench(http, jdbc);
        work = bench.crossed();
        work.enter("organisation", "atelier-loire", "partner");
        comeIn();
        viviane = join(Workbench.SPONSOR, Screen.LAPTOP, Locale.ENGLISH);
    }

    @Test
    void fromTheSheetToARequestThatAsksItsOwnQuestions() {
        sylvieWritesTheFrenchWithTheKeyboardAlone();
        sylvieComposesThePicture();
        sylvieSendsAPictureOfHerOwn();
        whatIsWrittenElsewhereComesIn();
        sylvieWritesTheEnglish();
        sylvieLooksAtItOnHerPhone();
        sylvieProposesIt();
        paulObjectsToOneSentence();
        othersStandBehindIt();
        vivianeSendsBackAWordOfTheEnglish();
        sylvieIsLedToWhatWasSaid();
        onlyPaulIsAskedAgainAndVivianePublishes();
        everybodyReadsItInTheirLanguage();
        leaIsAskedWhatTheBadgeAsks();
    }

    private void sylvieWritesTheFrenchWithTheKeyboardAlone() {
        Page page = task(work, sylvie, WRITING);
        assertThat(page.locator(".sheet-page")).containsText("Convaincre un public");
        tabTo(page, "#sheet-name vaadin-text-field:first-child input");
        page.keyboard().type("Oser entreprendre");
        page.keyboard().press("Tab");
        page.keyboard().type("Daring to start up");
        page.keyboard().press("Tab");
        page.keyboard().type("Presenter et defendre une idee");
        assertThat(page.locator(".sheet-page h2")).hasText("Oser entreprendre");
        assertThat(page.locator(".sheet-page .lead")).containsText("Presenter et defendre une idee");
        assertThat(page.locator(".sheet-contents")).containsText("Manque en anglais");
        sylvie.look("sheet-begun");
    }

    private void sylvieComposesThePicture() {
        Page page = sylvie.page();
        page.locator(".sheet-pick[title='Prune']").click();
        page.locator(".sheet-pick[title='Hexagone']").click();
        assertThat(page.locator(".sheet-pick[title='Hexagone'][aria-pressed=true]"))
                .isFocused();
        sylvie.button("codesign.sheet.drawing.search").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        dialog.locator("input").fill("fusée");
        assertThat(dialog.locator(".sheet-found vaadin-button")).hasCount(1);
        sylvie.look("sheet-drawings");
        dialog.locator(".sheet-found vaadin-button").click();
        assertThat(page.locator(".sheet-seen-well")).containsText("Contraste");
        assertThat(page.locator(".sheet-pick[title='rocket'][aria-pressed=true]"))
                .isVisible();
        page.locator(".sheet-own-colour")
                .evaluate("it => { it.value = '#f0d070'; it.dispatchEvent(new Event('change')) }");
        assertThat(page.locator(".sheet-pale").filter(has("Trop pâle"))).isVisible();
        sylvie.look("sheet-pale");
        sylvie.button("codesign.sheet.nearest").click();
        assertThat(page.locator(".sheet-seen-well")).isVisible();
    }

    private void sylvieSendsAPictureOfHerOwn() {
        Page page = sylvie.page();
        send(page, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>a</text></svg>");
        assertThat(page.locator("#sheet-picture .form-error")).containsText("text");
        send(page, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>x</script><circle r='4'/></svg>");
        assertThat(page.locator(".sheet-pick[aria-pressed=true]")).hasCount(0);
        page.locator(".sheet-pick[title='rocket']").click();
        assertThat(page.locator(".sheet-pick[title='rocket'][aria-pressed=true]"))
                .isVisible();
    }

    private static void send(Page page, String svg) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("a.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** By a colleague, over the API: what is being typed here stays. */
    private void whatIsWrittenElsewhereComesIn() {
        String path = "/api/initiatives/" + work.id() + "/badges";
        JsonNode kept = work.as("scd2").read(path).at("/items/0");
        ObjectNode body = JSON.objectNode().put("version", kept.path("version").asLong());
        ObjectNode sheet = kept.path("sheet").deepCopy();
        sheet.putObject("effort").put("fr", "environ trois heures").put("en", "about three hours");
        body.set("sheet", sheet);
        http.withBasicAuth("scd2", "openrec")
                .exchange(
                        path + "/" + kept.path("badge").asText(),
                        HttpMethod.PUT,
                        new HttpEntity<>(body),
                        JsonNode.class);
        assertThat(sylvie.page().getByLabel("Effort").first()).hasValue("environ trois heures");
    }

    private void sylvieWritesTheEnglish() {
        Page page = sylvie.page();
        Locator lacking = page.locator(".sheet-written .lacking:visible");
        while (lacking.count() > 0) {
            int before = lacking.count();
            lacking.first().locator("input, textarea").fill("In English, number " + before);
            assertThat(lacking).hasCount(before - 1);
        }
        assertThat(page.locator(".sheet-contents .sheet-pale")).isHidden();
        page.locator(".sheet-languages vaadin-button").filter(has("EN")).click();
        assertThat(page.locator(".sheet-page h2")).hasText("Daring to start up");
        sylvie.look("sheet-written");
    }

    private void sylvieLooksAtItOnHerPhone() {
        Visitor phone = join(SERVICE, Screen.PHONE, Locale.ENGLISH);
        Page page = task(work, phone, "Write the paper badge or badges");
        assertThat(page.locator(".sheet-page h2")).hasText("Daring to start up");
        phone.look("sheet-phone");
    }

    private void sylvieProposesIt() {
        assertThat(primary(sylvie)).containsText(sylvie.text("codesign.sheet.propose", 1));
        done(sylvie);
        work.meeting(false);
    }

    private void paulObjectsToOneSentence() {
        Page page = task(work, paul, SUPPORT);
        choose(paul, "codesign.gate.party.no");
        about(page, "Critère 1 : Ce que l’on montre");
        page.locator("main textarea").fill("Devant qui ?");
        paul.look("gate-about");
        done(paul);
    }

    private static void about(Page page, String place) {
        page.locator(".gate-pane vaadin-select").click();
        Browsers.screenshot(page, "gate-about-open-" + page.viewportSize().width);
        page.locator("vaadin-select-item").filter(has(place)).dispatchEvent("click");
        assertThat(page.locator(".gate-pane vaadin-select")).containsText(place);
    }

    private void othersStandBehindIt() {
        task(work, nadia, "Say whether one stands behind the badge");
        choose(nadia, "codesign.gate.party.yes", "Daring to start up");
        done(nadia);
        task(work, lea, SUPPORT);
        choose(lea, "codesign.gate.party.yes", "Oser entreprendre");
        done(lea);
        task(work, sylvie, "Valider au nom du service");
        choose(sylvie, "codesign.gate.service.yes", "Oser entreprendre");
        done(sylvie);
    }

    private void vivianeSendsBackAWordOfTheEnglish() {
        Page page = viviane.go("/tasks");
        page.locator(".task-row a").filter(has("Daring")).first().click();
        assertThat(page.locator(".gate-voices")).containsText("About");
        choose(viviane, "codesign.gate.sponsor.no");
        about(page, "Badge name");
        page.locator("main textarea").fill("Start up sounds like a company");
        done(viviane);
    }

    private void sylvieIsLedToWhatWasSaid() {
        Page page = task(work, sylvie, "Reprendre ou abandonner le badge papier");
        assertThat(page.locator(".criticised")).hasCount(2);
        assertThat(page.locator(".both-languages:has(.criticised) textarea:focus"))
                .hasCount(1);
        sylvie.look("sheet-criticised");
        page.keyboard().press("Control+a");
        page.keyboard().type("Defend son idee devant un jury");
        page.locator("#sheet-name vaadin-text-field").nth(1).locator("input").fill("Daring to begin");
        page.getByLabel(sylvie.text("codesign.revision.reason")).fill("Le jury et le nom y sont");
        done(sylvie);
    }

    private void onlyPaulIsAskedAgainAndVivianePublishes() {
        for (Visitor behind : List.of(nadia, lea)) {
            assertThat(dossier(work, behind).locator(".dossier a.row-title")).hasCount(0);
        }
        Page page = task(work, paul, SUPPORT);
        assertThat(page.locator(".gate-changes")).containsText("devant un jury");
        choose(paul, "codesign.gate.party.yes", "Oser entreprendre");
        page.locator("main textarea").fill("Nous recrutons là-dessus");
        done(paul);
        task(work, sylvie, "Valider au nom du service");
        choose(sylvie, "codesign.gate.service.yes", "Oser entreprendre");
        done(sylvie);
        Page sponsors = viviane.go("/tasks");
        sponsors.locator(".task-row a").filter(has("Daring")).first().click();
        assertThat(sponsors.locator(".gate-changes .gate-line.is").first()).containsText("Daring to begin");
        choose(viviane, "codesign.gate.sponsor.yes", "Daring to begin");
        done(viviane);
        Awaitility.await().until(() -> !work.achievements().isEmpty());
    }

    private void everybodyReadsItInTheirLanguage() {
        String badge = work.achievements().iterator().next();
        for (Visitor who : List.of(lea, nadia, sylvie, aude)) {
            Page page = who.go("/badges/" + badge);
            assertThat(page.locator("h1"))
                    .hasText(who == nadia || who == aude ? "Daring to begin" : "Oser entreprendre");
            assertThat(page.locator(".criterion-questions li")).hasCount(2);
            assertThat(page.locator(".competences")).containsText("Maison C1");
            who.look("badge-of-sheet");
        }
    }

    private void leaIsAskedWhatTheBadgeAsks() {
        Page page = lea.page();
        page.locator("a.action").first().click();
        ApplyForm form = new ApplyForm(lea);
        assertThat(form.answer().locator("> vaadin-text-area")).hasCount(2);
        lea.look("apply-own-questions");
        form.answer().getByLabel("Devant qui ?").fill("Un jury de cinq personnes");
        form.answer().getByLabel("Pour quoi ?").fill("Le prix de la meilleure idée");
        form.add("application.evidence.addText");
        form.answer().locator(".piece textarea").fill("La vidéo");
        form.send();
        page.waitForURL("**/applications/*");
        String application = page.url().replaceAll(".*/", "");
        Page review = sylvie.go("/tasks/" + work.as(SERVICE).tasks(application).get(0));
        assertThat(review.locator(".criterion-review")).containsText("Devant qui ?");
        assertThat(review.locator(".criterion-review")).containsText("Un jury de cinq personnes");
        sylvie.look("review-own-questions");
    }
}
