package org.openrec.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.studio.StudioFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager opens a diagram, changes it, sees what is wrong with it, publishes it and takes it back. */
@OpenrecTest
class StudioIT {

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Test
    void aStepIsAddedPublishedAndTakenBack() {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = draft(manager.signIn("processus"), "codesign-gate");
            manager.look("studio-editor");

            append(page, "countSupport", "Demander à : le service");
            assertThat(problems(page)).hasText("2 problèmes à régler avant de publier");
            field(page, "name").fill("Relire le badge");
            field(page, "status.fr").fill("Le service relit le badge.");
            field(page, "status.en").fill("The service reads the badge.");
            page.keyboard().press("Tab");
            assertThat(problems(page)).hasText("Rien ne s’oppose à la publication.");
            saved(page);

            page.locator("[data-element-id='countSupport']").first().click();
            field(page, "name").fill("Compter les voix");
            page.keyboard().press("Tab");

            manager.button("studio.publish").click();
            assertThat(page.locator(".changes")).containsText("Ajouté : Relire le badge");
            assertThat(page.locator(".changes")).containsText("Nom : Compter les soutiens → Compter les voix");
            manager.look("studio-publish");
            manager.button("studio.publish.do").click();
            assertThat(page.locator("vaadin-text-area[invalid]")).isVisible();
            page.locator("vaadin-text-area textarea").fill("Les parties relisent");
            manager.button("studio.publish.do").click();

            assertThat(page.locator(".rows").last()).containsText("Les parties relisent");
            manager.look("studio-process");
            manager.button("studio.takeBack").first().click();
            assertThat(page.locator("vaadin-dialog-overlay vaadin-button").first())
                    .isFocused();
            manager.look("studio-take-back");
            page.locator("vaadin-dialog-overlay textarea").fill("Trop tôt");
            page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").click();
            assertThat(page.locator(".rows").last()).containsText("reprend la version 1");
        }
    }

    @Test
    void whatTwoManagersDrawAtOnceIsBothKept() {
        try (Visitor one = new Visitor(port, Screen.LAPTOP, Locale.FRANCE);
                Visitor other = new Visitor(port, Screen.LAPTOP, Locale.UK)) {
            Page first = draft(one.signIn("processus"), "codesign-crossing");
            String address = first.url().substring(first.url().indexOf("/studio"));
            Page second = other.signIn("processus").go(address);
            opened(second);

            rename(first, "startEvent", "Croisement ouvert");
            saved(first);
            assertThat(second.locator(".notice")).containsText("Philippe Caron has just saved");
            rename(second, "startEvent", "Crossing open");
            assertThat(second.locator(".notice")).containsText("Somebody else has saved this draft");
            other.button("studio.conflict.mine").click();

            second.waitForURL(url -> !url.endsWith(address));
            named(second, "Crossing open");
            assertThat(one.go("/studio/codesign-crossing")
                            .locator(".rows")
                            .first()
                            .locator(".row"))
                    .hasCount(2);
        }
    }

    @Test
    void withoutAConnectionOrATabNothingIsLost() {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = draft(manager.signIn("processus"), "codesign-evidence");
            String address = page.url().substring(page.url().indexOf("/studio"));
            page.context().setOffline(true);
            rename(page, "startEvent", "Phase ouverte sans réseau");
            page.waitForFunction("Object.keys(localStorage).some(it => it.startsWith('openrec.kept'))");
            manager.closeTab();
            manager.page().context().setOffline(false);

            Page again = manager.go(address);

            named(again, "Phase ouverte sans réseau");
            saved(again);
            again.waitForFunction("!Object.keys(localStorage).some(it => it.startsWith('openrec.kept'))");
            named(manager.go(address), "Phase ouverte sans réseau");
        }
    }

    @Test
    void whenTheSessionHasEndedTheDrawingIsKeptUntilOneIsBack() {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = draft(manager.signIn("processus"), "codesign-integration");
            String address = page.url().substring(page.url().indexOf("/studio"));
            page.context().clearCookies();
            rename(page, "startEvent", "Phase ouverte sans session");
            Locator dialog = page.locator("dialog.session-ended");
            assertThat(dialog).isInViewport();
            Page beside = page.context().waitForPage(() -> dialog.locator("a").click());
            beside.locator("form:has(input[value='processus']) button").click();
            assertThat(beside.locator(".who")).not().isEmpty();
            beside.close();
            page.bringToFront();
            page.evaluate("dispatchEvent(new Event('focus'))");

            assertThat(dialog).hasCount(0);
            named(page, "Phase ouverte sans session");
            saved(page);
            named(manager.go(address), "Phase ouverte sans session");
        }
    }

    @Test
    void whatArrivedWithoutAnAnswerIsNoOtherVersion() {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = draft(manager.signIn("processus"), "codesign-ecosystem");
            String address = page.url().substring(page.url().indexOf("/studio"));
            AtomicBoolean arrived = new AtomicBoolean();
            page.route("**/*v-r=uidl*", request -> {
                request.fetch();
                arrived.compareAndSet(false, request.request().postData().contains("sans réponse"));
                request.abort();
            });
            rename(page, "startEvent", "Phase ouverte sans réponse");
            page.waitForCondition(arrived::get);
            manager.closeTab();

            Page again = manager.go(address);

            named(again, "Phase ouverte sans réponse");
            again.waitForFunction("!Object.keys(localStorage).some(it => it.startsWith('openrec.kept'))");
            assertThat(again.locator(".notice")).hasCount(0);
        }
    }

    @Test
    void diagramsComeInAndGoOutAsFiles() throws IOException {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = draft(manager.signIn("processus"), "codesign-situations");
            String other = StudioFixtures.read("bpmn/codesign-situations.bpmn")
                    .replace("3. Recenser des situations", "Situations vues");
            page.onFileChooser(chooser -> chooser.setFiles(
                    new FilePayload("vu.bpmn", "application/xml", other.getBytes(StandardCharsets.UTF_8))));
            manager.page().locator("vaadin-menu-bar-button").first().click();
            named(page, "Situations vues");
            saved(page);

            assertThat(new String(export(manager, "bpmn"), StandardCharsets.UTF_8))
                    .contains("Situations vues");
            assertThat(new String(export(manager, "svg"), StandardCharsets.UTF_8))
                    .contains("<svg", "Situations");
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(export(manager, "png")));
            assertThat(picture.getWidth()).isGreaterThan(1_000);
            assertThat(picture.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());

            page.locator("vaadin-notification-card vaadin-button").click();
            named(page, "3. Recenser des situations");
        }
    }

    private static byte[] export(Visitor manager, String kind) throws IOException {
        manager.page().locator("vaadin-menu-bar-button").nth(1).click();
        Download file = manager.page().waitForDownload(() -> manager.page()
                .locator("vaadin-menu-bar-item:visible")
                .filter(new Locator.FilterOptions().setHasText(manager.text("studio.export." + kind)))
                .dispatchEvent("click"));
        return Files.readAllBytes(file.path());
    }

    @Test
    void aFormIsChangedAndSeenAsPeopleSeeIt() {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = draft(manager.signIn("processus"), "codesign-interest");
            String draft = page.url();
            page.navigate(draft + "/forms/interest");
            assertThat(page.locator("form-designer .fjs-palette-field").first()).hasText("Ligne de texte");
            page.locator("form-designer [data-id]").first().click();
            page.locator("form-designer #openrec-label\\.en").fill("What it is worth to you");
            page.keyboard().press("Tab");
            assertThat(page.locator(".form-preview")).not().containsText("What it is worth to you");
            page.locator(".form-seen vaadin-select").click();
            page.locator("vaadin-select-item").last().dispatchEvent("click");
            assertThat(page.locator(".form-preview")).containsText("What it is worth to you");
            manager.look("studio-form");
        }
    }

    @Test
    void thePagesAreReadInEnglishAndOnAPhone() {
        try (Visitor manager = new Visitor(port, Screen.PHONE, Locale.UK)) {
            Page page = manager.signIn("processus").go("/studio");
            assertThat(page.locator(".rows .row")).not().hasCount(0);
            manager.look("studio-list");
            manager.go("/studio/blocks");
            manager.look("studio-blocks");
            manager.go("/studio/badge-application/versions/1");
            assertThat(page.locator("case-diagram .djs-element").first()).isVisible();
            manager.look("studio-version");
            manager.go("/studio/codesign-gate");
            manager.look("studio-process");
        }
    }

    @Test
    void nobodyElseComesIn() {
        try (Visitor student = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            student.signIn("lea");
            assertThat(student.go("/studio").locator("h1")).not().hasText("Atelier des processus");
        }
    }

    private static Page draft(Visitor manager, String process) {
        Page page = manager.go("/studio/" + process);
        manager.button("studio.begin").click();
        page.waitForURL("**/studio/drafts/*");
        opened(page);
        return page;
    }

    private static void opened(Page page) {
        page.waitForFunction("document.querySelector('process-editor')?.opened");
    }

    private static void named(Page page, String name) {
        page.waitForFunction(
                "name => document.querySelector('process-editor')?.modeler?.get('elementRegistry')"
                        + ".filter(it => it.businessObject.name === name).length",
                name);
    }

    private static void append(Page page, String after, String search) {
        page.locator("[data-element-id='" + after + "']").first().click();
        page.locator(".djs-context-pad .blocks-add").click();
        page.locator(".djs-popup input").fill(search);
        Locator found = page.locator(".djs-popup .entry")
                .filter(new Locator.FilterOptions().setHasText(search))
                .first();
        assertThat(found).isVisible();
        found.click();
    }

    private static void rename(Page page, String type, String name) {
        page.evaluate(
                "([type, name]) => { const m = document.querySelector('process-editor').modeler;"
                        + "const it = m.get('elementRegistry').filter(e => e.type.toLowerCase() === 'bpmn:' + type.toLowerCase())[0];"
                        + "m.get('modeling').updateProperties(it, { name }); }",
                new String[] {type, name});
    }

    private static Locator field(Page page, String name) {
        return page.locator("[data-entry-id='field-" + name + "']").locator("input, textarea");
    }

    private static Locator problems(Page page) {
        return page.locator(".editor-problems h2");
    }

    private static void saved(Page page) {
        assertThat(page.locator(".saved-mark")).containsText("Enregistré");
    }
}
