package org.openrec.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.database.FreshDatabase;
import org.openrec.notification.ReadMail;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.people.Role;
import org.openrec.people.account.Addressee;
import org.openrec.people.account.Addresses;
import org.openrec.people.account.ApiTokens;
import org.openrec.people.account.SignedIn;
import org.openrec.people.account.SignedInSessions;
import org.openrec.people.account.TokenScope;
import org.openrec.people.internal.PeopleFixtures;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** In production without an OpenID provider: by CAS, by links, with tokens; sessions that are ended. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=replaced",
            "spring.datasource.username=replaced",
            "spring.datasource.password=replaced",
            "OPENREC_PUBLIC_URL=http://openrec.example.org",
            "OPENREC_KEYSTORE_PASSWORD=only for this test",
            "server.servlet.session.cookie.secure=false"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("production")
@Import(SecurityTests.Probe.class)
class OtherDoorsTests {

    private static final CasServer CAS = new CasServer();
    private static final Pattern LINK = Pattern.compile("http://openrec\\.example\\.org(/\\S+=)([A-Za-z0-9_-]{43})");

    @RegisterExtension
    static final GreenMailExtension MAILS = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    static {
        // the secrets are checked before anything else of the test gets its turn
        System.setProperty("OPENREC_CAS_URL", CAS.url());
    }

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private PeopleKeeping keeping;

    @Autowired
    private Addresses addresses;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private SignedInSessions sessions;

    @Autowired
    private Clock clock;

    private HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String unique = UUID.randomUUID().toString().substring(0, 8);

    @AfterAll
    static void forgetTheServer() {
        System.clearProperty("OPENREC_CAS_URL");
    }

    @BeforeEach
    void somebodyAdministers() {
        fixtures.add("ada", "Ada Morel", "ada@univ.example");
        fixtures.join("ada", Group.of(Role.ADMIN));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> call(String method, String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{}")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("http://localhost:\\d+", "");
    }

    private void newBrowser() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> throughCas(String login, Map<String, String> said) throws Exception {
        CAS.recognise(login, said);
        String atServer = get("/sign-in/cas").headers().firstValue("Location").orElseThrow();
        assertThat(atServer).startsWith(CAS.url() + "/login?service=http%3A%2F%2Fopenrec.example.org%2Flogin%2Fcas");
        String ticket = CAS.ticket("http://openrec.example.org/login/cas");
        return get("/login/cas?ticket=" + ticket);
    }

    private Actor invited(String name) {
        String mail = name + "-" + unique + "@partner.example";
        Acting.as(
                "ada",
                () -> keeping.invite(
                        new PersonDraft("", name, mail, Language.EN, Set.of(Grant.forGood(Group.of(Role.SPONSOR))))));
        return people.actor(mail).orElseThrow();
    }

    private String link(String recipient, int number) {
        MimeMessage[] all = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Arrays.stream(MAILS.getReceivedMessages())
                                .filter(it -> GreenMailUtil.getHeaders(it).contains(recipient))
                                .toArray(MimeMessage[]::new),
                        it -> it.length >= number);
        Matcher found = LINK.matcher(ReadMail.of(all[number - 1]).text());
        assertThat(found.find()).isTrue();
        return found.group(1) + found.group(2);
    }

    private HttpResponse<String> open(String link) throws Exception {
        return post("/sign-in/use", "token=" + link.substring(link.indexOf('=') + 1));
    }

    @Test
    void whoComesByCasComesIntoBeing() throws Exception {
        HttpResponse<String> back =
                throughCas("camille-" + unique, Map.of("displayName", "Camille Roy", "mail", "c@univ.example"));

        assertThat(location(back)).isEqualTo("/home");
        Actor camille = people.actor("camille-" + unique).orElseThrow();
        assertThat(camille.displayName()).isEqualTo("Camille Roy");
        assertThat(people.find(camille.id()).orElseThrow().email()).isEqualTo("c@univ.example");
        assertThat(get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aTicketIsGoodOnceAndForNobodyElsesService() throws Exception {
        CAS.recognise("camille", Map.of());
        String ofAnother = CAS.ticket("http://elsewhere.example.org/login/cas");

        assertThat(location(get("/login/cas?ticket=" + ofAnother))).isEqualTo("/login?error");
        assertThat(location(get("/login/cas?ticket=ST-made-up"))).isEqualTo("/login?error");
        assertThat(location(get("/account"))).endsWith("/login");
    }

    @Test
    void whoIsInvitedComesInByTheLinkOnceAndByAnotherOneLater() throws Exception {
        Actor nadia = invited("nadia");
        String first = link(nadia.login(), 1);
        assertThat(first).startsWith("/sign-in/link?token=");

        // programs that look into mails open it
        assertThat(get(first).statusCode()).isEqualTo(200);
        newBrowser();
        assertThat(location(open(first))).isEqualTo("/home");
        assertThat(get("/account").statusCode()).isEqualTo(200);
        newBrowser();
        assertThat(location(open(first))).isEqualTo("/login?over");

        assertThat(location(post("/sign-in/ask", "username=" + nadia.login().toUpperCase(Locale.ROOT))))
                .isEqualTo("/login?sent");
        assertThat(location(open(link(nadia.login(), 2)))).isEqualTo("/home");
    }

    @Test
    void nobodyLearnsWhoIsKnownAndNobodyIsFloodedWithLinks() throws Exception {
        Actor paul = invited("paul");
        assertThat(location(open(link(paul.login(), 1)))).isEqualTo("/home");
        newBrowser();
        HttpResponse<String> unknown = post("/sign-in/ask", "username=nobody@partner.example");
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> known = post("/sign-in/ask", "username=" + paul.login());
            assertThat(location(known)).isEqualTo(location(unknown)).isEqualTo("/login?sent");
        }
        link(paul.login(), 4);
        assertThat(Arrays.stream(MAILS.getReceivedMessages())
                        .filter(it -> GreenMailUtil.getHeaders(it).contains(paul.login()))
                        .count())
                .isEqualTo(4);
        assertThat(location(post("/sign-in/ask", "username=" + "x".repeat(100_000))))
                .isEqualTo("/login?sent");
        assertThat(location(post("/sign-in/ask", ""))).isEqualTo("/login?sent");
    }

    @Test
    void aPageOfOthersCannotUseADoor() throws Exception {
        HttpResponse<String> foreign = post("/sign-in/use", "token=1", "Origin", "https://evil.example");

        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"token", "token=", "token=made-up", "other=1"})
    void whatIsNoLinkIsOver(String form) throws Exception {
        assertThat(location(post("/sign-in/use", form))).isEqualTo("/login?over");
    }

    @Test
    void anAddressIsConfirmedByItsPersonAlone() {
        Actor one = invited("one");
        Actor other = invited("other");
        String address = "home-" + unique + "@mail.example";
        addresses.add(one, address);
        String token = link(address, 1).replaceFirst(".*=", "");

        assertThatThrownBy(() -> addresses.confirm(other.id(), token)).isInstanceOf(Addresses.LinkOver.class);
        assertThat(addresses.whoComesInBy(address)).isEmpty();
        assertThat(addresses.confirm(one.id(), token)).isEqualTo(address);
        assertThat(addresses.whoComesInBy(address)).map(Addressee::person).hasValue(one.id());
        addresses.useForBadges(one.id(), Optional.of(address));
        assertThat(people.find(one.id()).orElseThrow().badgeEmail()).isEqualTo(address);
        addresses.remove(one.id(), address);
        assertThat(people.find(one.id()).orElseThrow().badgeEmail()).isEqualTo(one.login());
    }

    @Test
    void aTokenGoesAsFarAsItWasMadeFor() throws Exception {
        Actor ada = people.actor("ada").orElseThrow();
        var end = clock.instant().plus(Duration.ofDays(1));
        String reading = tokens.create(ada.id(), "reads", Set.of(new TokenScope("people", false)), end);
        String changing = tokens.create(ada.id(), "changes", Set.of(new TokenScope(TokenScope.EVERYWHERE, true)), end);

        assertThat(call("GET", "/api/people", reading).statusCode()).isEqualTo(200);
        assertThat(call("POST", "/api/people", reading).statusCode()).isEqualTo(403);
        assertThat(call("GET", "/api/access-rules", reading).statusCode()).isEqualTo(403);
        assertThat(call("POST", "/api/people", changing).statusCode()).isEqualTo(422);
        assertThat(call("GET", "/api/people", reading + "x").statusCode()).isEqualTo(401);
        assertThat(call("GET", "/api/people", "eyJhbGciOiJub25lIn0.e30.").statusCode())
                .isEqualTo(401);

        tokens.of(ada.id()).forEach(it -> tokens.end(ada.id(), it.id()));
        assertThat(call("GET", "/api/people", reading).statusCode()).isEqualTo(401);
    }

    @Test
    void noTokenIsForEverOrForNothing() {
        Actor ada = people.actor("ada").orElseThrow();
        var scope = Set.of(new TokenScope("people", false));

        assertThatThrownBy(() ->
                        tokens.create(ada.id(), "long", scope, clock.instant().plus(Duration.ofDays(400))))
                .isInstanceOf(ApiTokens.TokenInvalid.class);
        assertThatThrownBy(() -> tokens.create(ada.id(), "past", scope, clock.instant()))
                .isInstanceOf(ApiTokens.TokenInvalid.class);
        assertThatThrownBy(() ->
                        tokens.create(ada.id(), " ", Set.of(), clock.instant().plusSeconds(60)))
                .isInstanceOf(ApiTokens.TokenInvalid.class);
    }

    @Test
    void aSessionIsEndedFromElsewhere() throws Exception {
        throughCas("lea-" + unique, Map.of());
        assertThat(get("/account").statusCode()).isEqualTo(200);
        Actor lea = people.actor("lea-" + unique).orElseThrow();
        assertThat(sessions.of(lea.id())).hasSize(1);

        sessions.of(lea.id()).stream().map(SignedIn::id).forEach(it -> sessions.end(lea.id(), it));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> location(get("/account")).endsWith("/login"));
    }

    @Test
    void whoLeavesIsOutAtOnceAndMayComeBack() throws Exception {
        throughCas("leaver-" + unique, Map.of());
        fixtures.join("leaver-" + unique, Group.of(Role.MANAGER));
        Actor leaver = people.actor("leaver-" + unique).orElseThrow();
        assertThat(get("/account").statusCode()).isEqualTo(200);
        String token = tokens.create(
                leaver.id(),
                "program",
                Set.of(new TokenScope(TokenScope.EVERYWHERE, false)),
                clock.instant().plusSeconds(600));

        Acting.as("ada", () -> keeping.leave(leaver.id()));

        assertThat(people.actor(leaver.login()).orElseThrow().groups()).isEmpty();
        assertThat(call("GET", "/api/messages", token).statusCode()).isEqualTo(401);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> location(get("/account")).endsWith("/login"));
        assertThat(location(throughCas(leaver.login(), Map.of()))).startsWith("/account");
    }
}
