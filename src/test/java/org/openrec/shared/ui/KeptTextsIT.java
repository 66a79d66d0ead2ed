package org.openrec.shared.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

/** What people type is there again, on every page where they write, and the mark says what is true. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class KeptTextsIT {

    private static final String BADGE = "mediation-culturelle";
    private static final String TEXT = "Ce que j’ai écrit « là »";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    WaitingJobs jobs;

    @Autowired
    BegunRequests begun;

    /** Where people write. */
    enum Where {
        REQUEST("marc", true),
        COMPLETION("lea", true),
        REVIEW("dci", true),
        CODESIGN_FORM("accompagnement", true),
        DOSSIER("scd", false),
        NEW_INITIATIVE("scd", false);

        private final String login;
        private final boolean savesItself;

        Where(String login, boolean savesItself) {
            this.login = login;
            this.savesItself = savesItself;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTypedWithoutAConnectionIsThereAfterTheTabWasClosed(Where where) {
        String path = path(where);
        try (Visitor visitor = visitor(where, Screen.PHONE, Locale.FRANCE)) {
            Locator field = field(visitor.go(path));
            visitor.page().context().setOffline(true);

            field.fill(TEXT);

            assertThat(mark(visitor.page())).containsText(visitor.text("shared.kept.keptAway"));
            visitor.closeTab();
            visitor.page().context().setOffline(false);
            assertThat(field(visitor.go(path))).hasValue(TEXT);
            assertThat(mark(visitor.page()))
                    .containsText(where.savesItself ? "Enregistré" : visitor.text("shared.kept.kept"));
        }
        forget(where);
    }

    @ParameterizedTest
    @EnumSource
    void whenTheSessionHasEndedOneSignsInBesideAndGoesOn(Where where) {
        String path = path(where);
        try (Visitor visitor = visitor(where, Screen.LAPTOP, Locale.ENGLISH)) {
            Page page = visitor.go(path);
            page.context().clearCookies();
            page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");

            field(page).fill(TEXT);
            field(page).blur();
            Locator dialog = page.locator("dialog.session-ended");
            assertThat(dialog).containsText(visitor.text("shared.session.title"));
            assertThat(dialog).isInViewport();
            assertThat(dialog).containsText(visitor.text("shared.session.waits"));
            assertThat(field(page)).hasValue(TEXT);
            visitor.look("session-ended");
            Page beside = page.context().waitForPage(() -> dialog.locator("a").click());
            beside.locator("form:has(input[value='" + where.login + "']) button")
                    .click();
            assertThat(beside.locator(".who")).not().isEmpty();
            beside.close();
            page.bringToFront();
            page.evaluate("dispatchEvent(new Event('focus'))");

            assertThat(dialog).hasCount(0);
            assertThat(field(page)).hasValue(TEXT);
            if (where.savesItself) {
                assertThat(mark(page)).containsText("Saved");
            }
        }
        forget(where);
    }

    @ParameterizedTest
    @CsvSource({"REQUEST, fr", "COMPLETION, en", "REVIEW, fr", "CODESIGN_FORM, en"})
    void twoTabsKeepBothTexts(Where where, Locale language) {
        String path = path(where);
        try (Visitor visitor = visitor(where, Screen.LAPTOP, language)) {
            Page one = visitor.go(path);
            Page other = one.context().newPage();
            other.navigate(one.url());
            assertThat(field(other)).isVisible();

            field(one).fill("Écrit dans le premier onglet");
            assertThat(mark(one)).containsText(Pattern.compile("Enregistré|Saved"));
            assertThat(other.locator(".kept-elsewhere")).isVisible();
            field(other).fill("Écrit dans le second onglet");
            other.locator(".kept-elsewhere button").click();

            Locator both = other.locator(".kept-texts");
            assertThat(both).containsText("Écrit dans le premier onglet");
            assertThat(both).containsText("Écrit dans le second onglet");
            assertThat(field(other)).hasValue("Écrit dans le premier onglet");
            both.locator("button").first().click();
            assertThat(field(other)).hasValue("Écrit dans le second onglet");
            assertThat(mark(other)).containsText(Pattern.compile("Enregistré|Saved"));
            assertThat(both).hasCount(0);
            assertThat(field(visitor.go(path))).hasValue("Écrit dans le second onglet");
        }
        forget(where);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW_INITIATIVE", "DOSSIER"})
    void whatWasSentIsKeptNoMore(Where where) {
        String path = path(where);
        try (Visitor visitor = visitor(where, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = visitor.go(path);
            field(page).fill(TEXT);
            assertThat(kept(page)).isEqualTo(1);
            page.locator(".contribution-box vaadin-button, .initiative-form vaadin-button[theme~=primary]")
                    .first()
                    .click();

            page.waitForFunction("!Object.keys(localStorage).some(it => it.startsWith('openrec.kept.'))");
            assertThat(field(visitor.go(path))).hasValue("");
        }
    }

    /** Others may use the computer next. */
    @Test
    void signingOutLeavesNothingBehind() {
        try (Visitor visitor = visitor(Where.NEW_INITIATIVE, Screen.PHONE, Locale.FRANCE)) {
            Page page = visitor.go("/initiatives/new");
            field(page).pressSequentially(TEXT);
            assertThat(kept(page)).isEqualTo(1);
            page.locator("header .menu").click();
            page.locator(".account summary").click();
            page.getByText(visitor.text("shared.signOut")).click();
            assertThat(page.getByText(visitor.text("shared.signOut.waiting.title")))
                    .isVisible();
            page.getByText(visitor.text("shared.signOut.anyway")).click();

            assertThat(page.locator(".who")).hasCount(0);
            assertThat(kept(page)).isZero();
        }
    }

    /** Whoever uses the browser next sees nothing of it in the pages. */
    @Test
    void anotherPersonDoesNotGetIt() {
        try (Visitor visitor = visitor(Where.NEW_INITIATIVE, Screen.LAPTOP, Locale.FRANCE)) {
            field(visitor.go("/initiatives/new")).pressSequentially(TEXT);
            visitor.page().context().clearCookies();
            visitor.closeTab();
            visitor.signIn("dci");

            assertThat(field(visitor.go("/initiatives/new"))).hasValue("");
        }
    }

    private static int kept(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('openrec.kept.')).length");
    }

    private Visitor visitor(Where where, Screen screen, Locale language) {
        return new Visitor(port, screen, language).signIn(where.login);
    }

    private static Locator field(Page page) {
        return page.locator("[data-kept] >> css=textarea, input")
                .locator("visible=true")
                .first();
    }

    private static Locator mark(Page page) {
        return page.locator(".kept-mark").locator("visible=true").first();
    }

    private String path(Where where) {
        return switch (where) {
            case REQUEST -> "/apply/" + BADGE;
            case COMPLETION ->
                "/tasks/" + new Caller(http, "lea").tasks(reviewed("notYet")).get(0);
            case REVIEW -> "/tasks/" + new Caller(http, "dci").tasks(asked()).get(0);
            case CODESIGN_FORM ->
                "/tasks/"
                        + new Caller(http, "accompagnement").tasks(initiative()).get(0);
            case DOSSIER -> "/initiatives/" + initiative();
            case NEW_INITIATIVE -> "/initiatives/new";
        };
    }

    private String asked() {
        Caller lea = new Caller(http, "lea");
        lea.withdrawAll();
        return lea.apply(BADGE);
    }

    private String reviewed(String decision) {
        String application = asked();
        Caller service = new Caller(http, "dci");
        service.review(
                application, BADGE, decision, List.of(service.criteria(BADGE).get(0)));
        jobs.ring(new Subject("application", application));
        return application;
    }

    private String initiative() {
        return new Caller(http, "scd")
                .post(
                        "/api/initiatives",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("title", "Guides")
                                .put("organisation", "scd"))
                .getBody()
                .path("id")
                .asText();
    }

    private void forget(Where where) {
        if (where == Where.REQUEST) {
            Acting.as(where.login, () -> begun.delete(new AchievementId(BADGE)));
        }
        new Caller(http, "lea").withdrawAll();
    }
}
