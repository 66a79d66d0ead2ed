package org.openrec.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openrec.application.ui.ApplyForm;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.codesign.GuestPlay;
import org.openrec.database.Durability;
import org.openrec.database.EmbeddedPostgres;
import org.openrec.notification.ReadMail;
import org.openrec.people.signin.CasServer;

/**
 * The README's section on production, played: from an empty database to the first badge, by pages alone, with an OpenID
 * provider, a CAS server and a mail server beside.
 */
class PlayedInProductionIT {

    private static final String BADGE = """
            {"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://badges.example/2",
             "name": "Accueil inclusif", "description": "Accueillir chacune et chacun",
             "criteria": {"narrative": "- préparer un accueil\\n- en tirer les leçons"},
             "issuer": "https://badges.example/issuer", "image": "https://badges.example/2.png"}""";

    @RegisterExtension
    static final GreenMailExtension MAILS = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    private final CasServer cas = new CasServer();
    private final MockOAuth2Server provider =
            new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));

    @TempDir
    Path data;

    private final Deque<Runnable> running = new ArrayDeque<>();

    @AfterEach
    void nothingRunsOn() {
        running.forEach(Runnable::run);
    }

    private PackagedApplication start() throws IOException {
        provider.start();
        running.push(provider::shutdown);
        EmbeddedPostgres database = EmbeddedPostgres.start(data.resolve("beside"), Durability.FORGETFUL);
        running.push(database::close);
        PackagedApplication application = PackagedApplication.start(
                data,
                "spring.profiles.active=production",
                "spring.datasource.url=" + database.jdbcUrl("postgres"),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=" + database.password(),
                "openrec.public-url=http://localhost:${server.port}",
                "OPENREC_KEYSTORE_PASSWORD=only for this test",
                "OPENREC_OIDC_ISSUER=" + provider.issuerUrl("univ"),
                "OPENREC_OIDC_CLIENT_ID=openrec",
                "OPENREC_OIDC_CLIENT_SECRET=secret",
                "OPENREC_CAS_URL=" + cas.url(),
                // the pages come over http here
                "server.servlet.session.cookie.secure=false",
                "openrec.application.takeback=PT0S");
        running.push(application::stop);
        return application;
    }

    private static Visitor visitor(PackagedApplication application) {
        return new Visitor(application.port(), Screen.LAPTOP, java.util.Locale.FRANCE);
    }

    private static void throughProvider(Visitor person, String login, String claims) {
        Page page = person.page();
        page.locator("a.action[href*=oauth2]").click();
        page.locator("[name=username]").fill(login);
        page.locator("[name=claims]").fill(claims);
        page.locator("input[type=submit], button[type=submit]").first().click();
        assertThat(page.locator(".who")).not().isEmpty();
    }

    private void throughCas(Visitor person, String login, Map<String, String> said) {
        cas.recognise(login, said);
        person.go("/login").locator("a.action[href*=cas]").click();
        assertThat(person.page().locator(".who")).not().isEmpty();
    }

    private String firstDoor(PackagedApplication application) throws IOException {
        Matcher told =
                Pattern.compile("http://localhost:\\d+(/first-door/\\S{32})").matcher(application.log());
        assertThat(told.find()).isTrue();
        return told.group(1);
    }

    private static void choose(Page page, Locator select, String option) {
        select.click();
        page.locator("vaadin-select-item[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .dispatchEvent("click");
        assertThat(page.locator("vaadin-select-item[role=option]:visible")).hasCount(0);
    }

    private static void search(Page page, Locator field, String option) {
        field.fill(option);
        assertThat(page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible"))
                .hasCount(1);
        field.press("ArrowDown");
        field.press("Enter");
    }

    private static String linkTo(String recipient) {
        MimeMessage mail = await().until(
                        () -> Arrays.stream(MAILS.getReceivedMessages())
                                .filter(it -> GreenMailUtil.getHeaders(it).contains(recipient))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        Matcher link = Pattern.compile("http://localhost:\\d+(/sign-in/link\\S+)")
                .matcher(ReadMail.of(mail).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void fromAnEmptyDatabaseToTheFirstBadge() throws Exception {
        PackagedApplication application = start();
        try (Visitor ada = visitor(application)) {
            theFirstStart(application, ada);
            whoMayBeWhat(ada);
            aPartnerIsInvited(ada);
        }
        try (Visitor sylvie = visitor(application);
                Visitor nadia = visitor(application)) {
            throughCas(
                    sylvie,
                    "sylvie",
                    Map.of("displayName", "Sylvie Bernard", "mail", "s@univ.example", "groups", "handicap"));
            aBadgeIsBrought(sylvie);
            thePartnerComesInAndStandsBehindIt(nadia);
            signOff(sylvie);
            try (Visitor viviane = visitor(application)) {
                viviane.go("/login");
                throughProvider(
                        viviane,
                        "viviane",
                        "{\"preferred_username\": \"viviane\", \"name\": \"Viviane Petit\", \"groups\": [\"vp\"]}");
                signOff(viviane);
            }
            try (Visitor noe = visitor(application)) {
                aStudentNeverSeenBeforeAsks(noe);
                accept(sylvie);
                theBadgeIsThere(noe);
            }
            aPartnerTakesPartWithoutAnAccount(application, sylvie);
        }
    }

    private void theFirstStart(PackagedApplication application, Visitor ada) throws IOException {
        Page page = ada.go(firstDoor(application));
        ada.look("production-first-door");
        throughProvider(
                ada,
                "ada",
                "{\"preferred_username\": \"ada\", \"name\": \"Ada Morel\", \"email\": \"ada@univ.example\"}");
        assertThat(page).hasURL(Pattern.compile(".*/setup"));
        assertThat(page.locator(".setup-missing a")).hasCount(4);
        ada.look("production-setup");
        page.locator(".setup-form vaadin-text-field input").nth(0).fill("Université de l’Exemple");
        page.locator(".setup-form vaadin-text-field input").nth(1).fill("Example University");
        ada.button("people.setup.keep").click();
        assertThat(page.locator(".setup-missing a")).hasCount(3);

        ada.go("/setup/mail");
        page.locator(".setup-form vaadin-text-field input").nth(0).fill("badges@univ.example");
        page.locator(".setup-form vaadin-text-field input").nth(1).fill("127.0.0.1");
        page.locator("vaadin-integer-field input").fill("1");
        page.locator("vaadin-email-field input").fill("ada@univ.example");
        ada.button("people.setup.try").click();
        assertThat(page.locator(".trial .ill")).hasCount(1);
        ada.look("production-mail-refused");
        page.locator("vaadin-integer-field input")
                .fill(Integer.toString(MAILS.getSmtp().getPort()));
        ada.button("people.setup.try").click();
        assertThat(page.locator(".trial .well")).not().hasCount(0);
        assertThat(page.locator(".trial")).containsText("ada@univ.example");
        assertThat(MAILS.waitForIncomingEmail(20_000, 1)).isTrue();
        ada.look("production-mail");
        ada.button("people.setup.keep").click();
        assertThat(page.locator(".setup-missing a")).hasCount(2);
        assertThat(page.locator(".site-footer")).containsText("Université de l’Exemple");

        ada.go("/setup/service");
        ada.button("people.setup.service.add").click();
        organisation(page, ada.text("people.organisation.kind.service"), "Mission Handicap");
        assertThat(page.locator(".setup-missing a")).hasCount(1);
    }

    private static void organisation(Page page, String kind, String name) {
        Locator dialog = page.locator("vaadin-dialog-overlay");
        choose(page, dialog.locator("vaadin-select"), kind);
        dialog.locator("vaadin-text-field input").nth(0).fill(name);
        dialog.locator("vaadin-text-field input").nth(1).fill(name);
        dialog.locator("vaadin-text-field input").nth(3).fill("https://univ.example/handicap");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
    }

    private static void whoMayBeWhat(Visitor ada) {
        Page page = ada.go("/access-rules");
        rule(ada, "eduPersonAffiliation", "student", "student", "");
        rule(ada, "groups", "vp", "sponsor", "");
        rule(ada, "groups", "handicap", "staff", "Handicap");
        ada.button("people.rules.apply").click();
        assertThat(page.locator(".rule-row.fresh")).hasCount(0);
        assertThat(page.locator(".rule-row")).hasCount(3);
    }

    private static void rule(Visitor ada, String claim, String value, String role, String organisation) {
        Page page = ada.page();
        Locator fields = page.locator(".rule-fields");
        int before = page.locator(".rule-row").count();
        fields.locator("vaadin-text-field input").nth(0).fill(claim);
        fields.locator("vaadin-text-field input").nth(1).fill(value);
        choose(page, fields.locator("vaadin-select").nth(1), ada.text("people.role." + role));
        if (!organisation.isEmpty()) {
            search(page, fields.locator("vaadin-combo-box input"), organisation);
        }
        ada.button("people.rules.add").click();
        assertThat(page.locator(".rule-row")).hasCount(before + 1);
    }

    private static void aPartnerIsInvited(Visitor ada) {
        Page page = ada.go("/organisations");
        ada.button("people.organisations.add").click();
        organisation(page, ada.text("people.organisation.kind.association"), "Passerelles");
        ada.go("/people");
        ada.button("people.invite").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        dialog.locator("vaadin-text-field input").first().fill("Nadia Haddad");
        dialog.locator("vaadin-email-field input").fill("nadia@partner.example");
        choose(page, dialog.locator(".grant-fields vaadin-select"), ada.text("people.role.partner"));
        search(page, dialog.locator(".grant-fields vaadin-combo-box input"), "Passerelles");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
    }

    private static void aBadgeIsBrought(Visitor sylvie) {
        Page page = sylvie.go("/initiatives/bring");
        page.locator("vaadin-multi-select-combo-box input").fill("Passerelles");
        page.locator("vaadin-multi-select-combo-box-item:visible").first().dispatchEvent("click");
        page.keyboard().press("Escape");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("badge.json", "application/json", BADGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator(".brought-card h2")).hasText("Accueil inclusif");
        sylvie.look("production-bring");
        page.locator("vaadin-button[theme~=primary]").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/initiatives/[0-9a-f-]{36}"));
    }

    private static void thePartnerComesInAndStandsBehindIt(Visitor nadia) {
        Page page = nadia.go(linkTo("nadia@partner.example"));
        nadia.look("production-link");
        page.locator("button.action").click();
        assertThat(page.locator(".who")).hasText("Nadia Haddad");
        withAPasskey(nadia);
        page.locator(".task-row a").first().click();
        page.waitForURL("**/tasks/*");
        page.locator("main vaadin-radio-button").first().click();
        complete(nadia);
    }

    /** Made on the page of the account, and used the next time. */
    private static void withAPasskey(Visitor nadia) {
        Page page = nadia.page();
        BrowserContext context = page.context();
        CDPSession device = context.newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", authenticator);
        nadia.go("/account");
        nadia.button("people.passkey.make").click();
        assertThat(page.locator(".row-title").getByText(nadia.text("people.passkey.unnamed")))
                .isVisible();
        nadia.look("production-account");

        page.locator("details.account summary").click();
        page.locator("details.account button").click();
        assertThat(page.locator(".who")).hasCount(0);
        page.waitForURL(Pattern.compile("https?://[^/]+/"));
        assertThat(page.locator("h1:not(#first-answer h1)").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        nadia.go("/tasks");
        page.locator("button").getByText(nadia.text("people.login.passkey")).click();
        assertThat(page.locator(".who")).hasText("Nadia Haddad");
        assertThat(page).hasURL(Pattern.compile(".*/tasks"));
    }

    private static void signOff(Visitor person) {
        Page page = person.go("/tasks");
        await().until(() -> {
            page.reload();
            page.locator(".task-row a, .empty").first().waitFor();
            return page.locator(".task-row a").count() > 0;
        });
        page.locator(".task-row a").first().click();
        page.waitForURL("**/tasks/*");
        page.locator("main vaadin-radio-button").first().click();
        complete(person);
    }

    private static void complete(Visitor person) {
        String before = person.page().url();
        person.page().locator(".desk-end vaadin-button[theme~=primary]").click();
        person.page().waitForURL(url -> !url.equals(before));
    }

    private static void aStudentNeverSeenBeforeAsks(Visitor noe) {
        Page page = noe.go("/");
        await().until(() -> {
            page.reload();
            return page.locator(".card a[href*=accueil-inclusif]").count() > 0;
        });
        assertThat(page.locator("#first-answer")).hasCount(0);
        page.locator(".card a[href*=accueil-inclusif]").first().click();
        page.locator(".hero a.action").click();
        throughProvider(
                noe,
                "noe",
                "{\"preferred_username\": \"noe\", \"name\": \"Noé Lambert\", \"email\": \"noe@univ.example\","
                        + " \"eduPersonAffiliation\": [\"student\", \"member\"]}");
        assertThat(page.locator(".answer:visible")).hasCount(1);
        ApplyForm form = new ApplyForm(noe);
        for (int step = 1; step <= 2; step++) {
            form.tell("À la rentrée", "J’ai accueilli dix personnes", "Elles sont revenues", "Prévoir du temps");
            form.add("application.evidence.addText");
            form.answer().locator(".piece textarea").last().fill("Le journal de la semaine");
            form.next();
        }
        form.send();
        assertThat(page).hasURL(Pattern.compile(".*/applications/[0-9a-f-]{36}"));
        noe.look("production-request");
    }

    private static void accept(Visitor sylvie) {
        Page page = sylvie.go("/tasks");
        await().until(() -> {
            page.reload();
            page.locator(".task-row a, .empty").first().waitFor();
            return page.locator(".task-row a").getByText("Noé").count() > 0;
        });
        page.locator(".task-row a").getByText("Noé").first().click();
        Locator criteria = page.locator(".criterion-review");
        assertThat(criteria).hasCount(2);
        for (int i = 0; i < 2; i++) {
            page.keyboard().press("m");
            assertThat(criteria.nth(i).locator("vaadin-button[aria-pressed=true]"))
                    .hasCount(1);
        }
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-notification-card")).containsText("est acceptée");
    }

    private static void theBadgeIsThere(Visitor noe) {
        Page page = noe.page();
        await().until(() -> {
            noe.go("/me");
            return page.locator("a[href*='credentials/']").count() > 0;
        });
        page.locator("a[href*='credentials/']").first().click();
        assertThat(page.locator("h1")).containsText("Noé Lambert");
        noe.look("production-badge");
        assertThat(Arrays.stream(MAILS.getReceivedMessages())
                        .filter(it -> GreenMailUtil.getHeaders(it).contains("noe@univ.example")))
                .isNotEmpty();
    }

    private static void aPartnerTakesPartWithoutAnAccount(PackagedApplication application, Visitor sylvie) {
        Page page = sylvie.go("/initiatives/new");
        page.locator(".initiative-form vaadin-text-field input").first().fill("Accompagner ses pairs");
        sylvie.button("codesign.new.open").click();
        page.waitForURL("**/initiatives/*-*");
        new GuestPlay(
                        MAILS,
                        "malik@partner.example",
                        (screen, language) -> new Visitor(application.port(), screen, language))
                .play(sylvie, page.url().replaceFirst("https?://[^/]+", ""));
    }
}
