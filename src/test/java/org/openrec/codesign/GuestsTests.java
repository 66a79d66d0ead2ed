package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.STUDENT;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openrec.OpenrecTest;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.party.GuestParties;
import org.openrec.codesign.party.Partaking;
import org.openrec.codesign.party.PartyKind;
import org.openrec.notification.ReadMail;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.account.Addressee;
import org.openrec.people.account.Addresses;
import org.openrec.people.guest.Guest;
import org.openrec.people.guest.GuestDraft;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Partners without an account: by a link to one initiative, with a code on other devices, taken back by a click. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class GuestsTests {

    private static final Pattern PASS = Pattern.compile("/guest\\?pass=([A-Za-z0-9_-]{43})");
    private static final Pattern CONFIRMATION = Pattern.compile("/account\\?confirm=([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6}) ");

    @RegisterExtension
    static final GreenMailExtension MAILS = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    GuestParties guests;

    @Autowired
    Partaking partaking;

    @Autowired
    Contributing contributing;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Addresses addresses;

    @Autowired
    Tasks tasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String mail = "nadia-" + UUID.randomUUID() + "@partner.example";
    private Workbench work;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }

    @BeforeEach
    void anInitiative() {
        work = Workbench.withParties(http, 1);
    }

    private InitiativeId id() {
        return InitiativeId.of(work.id());
    }

    private static GuestDraft draft(String name, String mail, Duration good) {
        return new GuestDraft(name, mail, Language.FR, Instant.now().plus(good));
    }

    private Guest invite() {
        Acting.as(
                ACCOMPANIST,
                () -> guests.invite(
                        id(), List.of(draft("Nadia Haddad", mail, Duration.ofDays(30))), PartyKind.PARTNER));
        return guest();
    }

    private Guest guest() {
        return Acting.as(ACCOMPANIST, () -> guests.of(id())).get(0).guest();
    }

    private String login(Guest guest) {
        return people.find(guest.person()).orElseThrow().login();
    }

    private String mailed(Pattern what, int number) {
        MimeMessage[] all = await().until(
                        () -> Arrays.stream(MAILS.getReceivedMessages())
                                .filter(it -> GreenMailUtil.getHeaders(it).contains(mail))
                                .filter(it ->
                                        what.matcher(ReadMail.of(it).text()).find())
                                .toArray(MimeMessage[]::new),
                        it -> it.length >= number);
        Matcher found = what.matcher(ReadMail.of(all[number - 1]).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** A browser with cookies of its own. */
    private final class Browser {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private HttpRequest.Builder at(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html");
        }

        /** Where it is sent on. */
        private String enter(String pass, String code) {
            return post("pass=" + URLEncoder.encode(pass, StandardCharsets.UTF_8) + "&code=" + code);
        }

        private String post(String form) {
            return send(at("/guest/enter")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)))
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        }

        private boolean isIn() {
            return send(at("/initiatives/" + work.id()).GET()).statusCode() == 200;
        }
    }

    @Test
    void aGuestComesInByTheLinkAndTakesPartInThatInitiativeAlone() {
        Workbench other = Workbench.withParties(http, 1);
        Guest guest = invite();
        String login = login(guest);
        Browser phone = new Browser();

        assertThat(phone.isIn()).isFalse();
        phone.send(phone.at("/guest?pass=" + mailed(PASS, 1)).GET());
        assertThat(guest().usedAt()).isEmpty();
        assertThat(phone.enter(mailed(PASS, 1), "")).endsWith("/initiatives/" + work.id());
        assertThat(phone.isIn()).isTrue();
        assertThat(guest().usedAt()).isPresent();

        assertThat(Acting.as(login, () -> dossiers.find(id()))
                        .orElseThrow()
                        .rights()
                        .contribute())
                .isTrue();
        Acting.as(login, () -> contributing.contribute(id(), "situation", "Accueillir un groupe"));
        work.ecosystem();
        work.meeting(false);
        Actor actor = people.actor(login).orElseThrow();
        assertThat(tasks.waiting(actor)).isEqualTo(1);
        assertThat(mailed(Pattern.compile("/guest\\?who=" + guest.person() + "&to=(%2Ftasks%2F[0-9a-f-]{36})"), 1))
                .isNotEmpty();
        assertThat(Acting.as(login, () -> dossiers.find(InitiativeId.of(other.id()))))
                .isEmpty();
        assertThatThrownBy(() -> Acting.as(
                        ACCOMPANIST, () -> partaking.enterPerson(InitiativeId.of(other.id()), login, "partner")))
                .isInstanceOf(InitiativeInvalid.class);
        assertThat(Acting.as(ACCOMPANIST, () -> dossiers.find(id()))
                        .orElseThrow()
                        .ledger())
                .filteredOn(it -> it.about().flatMap(Event.Subject::name).equals(Optional.of("Nadia Haddad")))
                .extracting(Event::what)
                .containsExactly(Happening.PARTY_ENTERED, Happening.PARTY_INVITED, Happening.PARTY_CAME);
    }

    @Test
    void onAnotherDeviceACodeIsAskedForAndALinkThatWasPassedOnOpensNothing() {
        invite();
        String pass = mailed(PASS, 1);
        Browser first = new Browser();
        Browser second = new Browser();
        Browser stranger = new Browser();
        first.enter(pass, "");

        assertThat(second.enter(pass, "")).contains("/guest?pass=", "&code");
        assertThat(second.isIn()).isFalse();
        String code = mailed(CODE, 1);
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(stranger.enter(pass, "")).contains("&code");
        assertThat(stranger.enter(pass, wrong)).contains("&wrong");
        assertThat(second.enter(pass, code)).endsWith("/initiatives/" + work.id());
        assertThat(second.isIn()).isTrue();
        assertThat(stranger.enter(pass, code)).contains("&wrong");
        assertThat(second.enter(pass, "")).endsWith("/initiatives/" + work.id());
        assertThat(first.enter(pass, "")).endsWith("/initiatives/" + work.id());
        assertThat(stranger.isIn()).isFalse();
    }

    /** What comes later by mail leads to the task through the guest's own door. */
    @Test
    void aLaterMailLeadsToTheTaskOnADeviceThatIsKnownAndAsksForACodeOnOthers() {
        Guest guest = invite();
        Browser phone = new Browser();
        phone.enter(mailed(PASS, 1), "");
        String form = "who=" + guest.person() + "&to=";

        assertThat(phone.post(form + "/tasks/1")).endsWith("/tasks/1");
        assertThat(new Browser().post(form + "/tasks/1"))
                .endsWith("/guest?who=" + guest.person() + "&to=%2Ftasks%2F1&code");
        for (String elsewhere :
                List.of("https://evil.example", "//evil.example", "/\\evil.example", "/%0d%0aX: y", "javascript:x")) {
            assertThat(phone.post(form + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8)))
                    .as(elsewhere)
                    .endsWith("/initiatives/" + work.id());
        }
        assertThat(new Browser().post("who=no-id&to=/tasks")).contains("/guest?pass=");
        assertThat(new Browser().post("who=" + UUID.randomUUID())).contains("/guest?who=");
        for (String none : List.of("", "a".repeat(100_000), "%00", "%0d%0aX:y", "a%20b", "%C3%A9")) {
            assertThat(new Browser().post("pass=" + none)).as(none).endsWith("/guest?pass=");
        }
        assertThat(phone.post(form + "/a" + "b".repeat(100_000))).endsWith("/initiatives/" + work.id());
    }

    @Test
    void fiveWrongCodesAreAllThatAreTried() {
        invite();
        String pass = mailed(PASS, 1);
        new Browser().enter(pass, "");
        Browser guessing = new Browser();
        guessing.enter(pass, "");
        String code = mailed(CODE, 1);

        for (int tried = 0; tried < 5; tried++) {
            assertThat(guessing.enter(pass, code.equals("111111") ? "111112" : "111111"))
                    .contains("&wrong");
        }

        assertThat(guessing.enter(pass, code)).contains("&wrong");
        assertThat(guessing.isIn()).isFalse();
    }

    @Test
    void whatIsTakenBackOrOverOpensNothingAndEndsTheSession() {
        Guest guest = invite();
        String pass = mailed(PASS, 1);
        Browser phone = new Browser();
        phone.enter(pass, "");
        assertThat(phone.isIn()).isTrue();

        Acting.as(ACCOMPANIST, () -> guests.takeBack(id(), guest.person()));
        assertThat(phone.isIn()).isFalse();
        assertThat(phone.enter(pass, "")).endsWith("/guest?pass=" + pass);
        assertThat(people.actor(login(guest))).isEmpty();

        Acting.as(ACCOMPANIST, () -> guests.inviteAgain(id(), guest.person()));
        assertThat(phone.enter(pass, "")).endsWith("/guest?pass=" + pass);
        assertThat(phone.enter(mailed(PASS, 2), "")).endsWith("/initiatives/" + work.id());
        assertThat(phone.isIn()).isTrue();

        jdbc.sql("UPDATE openrec.guest_pass SET ends_at = now() WHERE person = ?")
                .param(guest.person().value())
                .update();
        assertThat(phone.isIn()).isFalse();
        assertThat(phone.enter(mailed(PASS, 2), "")).contains("/guest?pass=");
        assertThat(Acting.as(ACCOMPANIST, () -> dossiers.find(id()))
                        .orElseThrow()
                        .ledger())
                .extracting(Event::what)
                .contains(Happening.INVITATION_TAKEN_BACK);
    }

    @Test
    void aGuestBecomesAnAccountAndKeepsWhatTheyWrote() {
        Guest guest = invite();
        String login = login(guest);
        String pass = mailed(PASS, 1);
        Browser phone = new Browser();
        phone.enter(pass, "");
        Acting.as(login, () -> contributing.contribute(id(), "situation", "Accueillir un groupe"));

        Actor actor = people.actor(login).orElseThrow();
        addresses.add(actor, mail);
        addresses.confirm(actor.id(), mailed(CONFIRMATION, 1));
        jdbc.sql("UPDATE openrec.guest_pass SET ends_at = now() WHERE person = ?")
                .param(guest.person().value())
                .update();

        assertThat(phone.isIn()).isTrue();
        assertThat(new Browser().enter(pass, "")).contains("/guest?pass=");
        assertThat(addresses.whoComesInBy(mail))
                .get()
                .extracting(Addressee::person)
                .isEqualTo(guest.person());
        assertThat(Acting.as(login, () -> dossiers.find(id())).orElseThrow().contributions())
                .extracting(Dossier.ContributionLine::text)
                .contains("Accueillir un groupe");
        assertThat(guest().keptAt()).isPresent();
    }

    @Test
    void whoHasAnAccountTakesPartWithIt() {
        UUID marc = people.actor("marc").orElseThrow().id().value();
        jdbc.sql("INSERT INTO openrec.person_address (person, address, confirmed_at) VALUES (?, ?, now())")
                .params(marc, mail)
                .update();

        Acting.as(
                ACCOMPANIST,
                () -> guests.invite(
                        id(),
                        List.of(draft("Marc", mail.toUpperCase(Locale.ROOT), Duration.ofDays(3))),
                        PartyKind.STUDENTS));

        assertThat(Acting.as(ACCOMPANIST, () -> guests.of(id()))).isEmpty();
        assertThat(Acting.as("marc", () -> dossiers.find(id()))
                        .orElseThrow()
                        .rights()
                        .contribute())
                .isTrue();
    }

    @Test
    void allOfThemOrNobodyAndByTheTeamAlone() {
        List<GuestDraft> mixed = List.of(
                draft("Nadia", mail, Duration.ofDays(3)),
                draft("", mail, Duration.ofDays(3)),
                draft("Ali", "no address", Duration.ofDays(3)),
                draft("Lou", mail, Duration.ofDays(-1)),
                draft("Max", mail, Duration.ofDays(400)),
                draft("x".repeat(201), "a@b\nBcc: c@d.example", Duration.ofDays(3)));

        assertThatThrownBy(() -> Acting.as(ACCOMPANIST, () -> guests.invite(id(), mixed, PartyKind.PARTNER)))
                .isInstanceOfSatisfying(InitiativeInvalid.class, it -> assertThat(it.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly(
                                "/guests/1/name",
                                "/guests/2/mail",
                                "/guests/3/until",
                                "/guests/4/until",
                                "/guests/5/name",
                                "/guests/5/mail"));
        for (List<GuestDraft> wrong :
                List.of(List.<GuestDraft>of(), Collections.nCopies(31, draft("Nadia", mail, Duration.ofDays(3))))) {
            assertThatThrownBy(() -> Acting.as(ACCOMPANIST, () -> guests.invite(id(), wrong, PartyKind.PARTNER)))
                    .isInstanceOf(InitiativeInvalid.class);
        }
        for (String other : List.of(PARTNER, STUDENT, "marc", "admin", "tu")) {
            assertThatThrownBy(() -> Acting.as(
                            other,
                            () -> guests.invite(
                                    id(), List.of(draft("Nadia", mail, Duration.ofDays(3))), PartyKind.PARTNER)))
                    .as(other)
                    .isInstanceOfAny(NotYourInitiative.class, UnknownInitiative.class);
        }
        assertThat(Acting.as(ACCOMPANIST, () -> guests.of(id()))).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM openrec.mail WHERE recipient = ?")
                        .param(mail)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
