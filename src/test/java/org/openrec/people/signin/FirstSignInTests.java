package org.openrec.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openrec.database.FreshDatabase;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKind;
import org.openrec.people.People;
import org.openrec.people.PostalAddress;
import org.openrec.people.Role;
import org.openrec.people.internal.PeopleFixtures;
import org.openrec.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.UriComponentsBuilder;

/** In production, over an empty database: the first administrator comes in, and rules say who may be what. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=replaced",
            "spring.datasource.username=replaced",
            "spring.datasource.password=replaced",
            "OPENREC_PUBLIC_URL=http://openrec.example.org",
            "OPENREC_KEYSTORE_PASSWORD=only for this test",
            "OPENREC_OIDC_CLIENT_ID=openrec",
            "OPENREC_OIDC_CLIENT_SECRET=secret",
            "spring.mail.host=localhost",
            "server.servlet.session.cookie.secure=false"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("production")
@ExtendWith(OutputCaptureExtension.class)
class FirstSignInTests {

    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final Pattern DOOR = Pattern.compile("http://openrec.example.org(/first-door/[A-Za-z0-9_-]{32})");

    static {
        System.setProperty("OPENREC_OIDC_ISSUER", PROVIDER.issuer());
    }

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private FirstDoor door;

    @Autowired
    private JdbcClient jdbc;

    private HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterAll
    static void forgetTheIssuer() {
        System.clearProperty("OPENREC_OIDC_ISSUER");
    }

    @BeforeEach
    void anEmptyHouse() {
        jdbc.sql("DELETE FROM openrec.access_rule").update();
        jdbc.sql("DELETE FROM openrec.membership").update();
        fixtures.add(new Organisation(
                new OrganisationId("scd"),
                OrganisationKind.SERVICE,
                new LocalizedText("SCD", "Library"),
                "scd@univ.example",
                URI.create("https://univ.example/scd"),
                new PostalAddress("", "", "", ""),
                java.util.Optional.empty(),
                false));
    }

    private String address(CapturedOutput output) {
        door.prepare();
        Matcher told = DOOR.matcher(output.getOut());
        String last = "";
        while (told.find()) {
            last = told.group(1);
        }
        assertThat(last).isNotEmpty();
        return last;
    }

    private HttpResponse<String> signIn(String login, Map<String, Object> said) throws Exception {
        String toProvider = location(get("/oauth2/authorization/openrec"));
        var query = UriComponentsBuilder.fromUriString(toProvider).build().getQueryParams();
        PROVIDER.recognise(login, String.valueOf(query.getFirst("nonce")), said);
        return get("/login/oauth2/code/openrec?code=1&state=" + query.getFirst("state"));
    }

    private void newBrowser() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> api(String login, String method, String path, String body) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + PROVIDER.token(login))
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private List<Group> groups(String login) {
        return List.copyOf(people.actor(login).orElseThrow().groups());
    }

    @Test
    void theAddressOfTheLogMakesOneAdministratorOnce(CapturedOutput output) throws Exception {
        String address = address(output);

        assertThat(location(get(address))).endsWith("/login?first");
        signIn("ada", Map.of("name", "Ada Morel", "email", "ada@univ.example", "locale", "en"));

        assertThat(groups("ada")).containsExactly(Group.of(Role.ADMIN));
        assertThat(people.actor("ada").orElseThrow().displayName()).isEqualTo("Ada Morel");
        newBrowser();
        assertThat(location(get(address))).endsWith("/login?door");
        signIn("eve", Map.of());
        assertThat(groups("eve")).isEmpty();
    }

    @Test
    void anAddressThatWasNeverGivenOrIsOldOpensNothing(CapturedOutput output) throws Exception {
        String address = address(output);
        jdbc.sql("UPDATE openrec.first_door SET expires_at = now() - interval '1 second'")
                .update();

        for (String other : List.of(address, "/first-door/x", "/first-door/" + "A".repeat(32), address + "x")) {
            assertThat(location(get(other))).as(other).endsWith("/login?door");
        }
        signIn("eve", Map.of());
        assertThat(groups("eve")).isEmpty();
    }

    @Test
    void twoWhoOpenedAddressesDoNotBothAdminister(CapturedOutput output) throws Exception {
        String one = address(output);
        String other = address(output);
        HttpClient first = browser;
        get(one);
        newBrowser();
        get(other);
        signIn("second", Map.of());
        browser = first;
        signIn("first", Map.of());

        assertThat(groups("second")).containsExactly(Group.of(Role.ADMIN));
        assertThat(groups("first")).isEmpty();
    }

    @Test
    void rulesAreTriedCountedAndThenGiveRolesAtEachSigningIn(CapturedOutput output) throws Exception {
        get(address(output));
        signIn("ada", Map.of());
        newBrowser();
        signIn(
                "camille",
                Map.of("eduPersonAffiliation", List.of("student", "employee"), "groups", List.of("bu-staff")));
        assertThat(groups("camille")).isEmpty();
        String rules = """
                {"rules": [{"claim": "eduPersonAffiliation", "how": "is", "value": "student", "role": "student"},
                           {"claim": "groups", "how": "begins", "value": "bu-", "role": "staff", "organisation": "scd"}]}""";

        JsonNode tried = json(api(
                "ada",
                "POST",
                "/api/access-rules/try",
                rules.replaceFirst("}$", ", \"claims\": {\"eduPersonAffiliation\": [\"student\", \"alum\"]}}")));
        assertThat(tried.path("granted")).hasSize(1);
        assertThat(tried.path("unread").toString()).contains("alum");
        JsonNode impact = json(api("ada", "PUT", "/api/access-rules?preview=true", rules));
        assertThat(impact.path("gain").asInt()).isEqualTo(1);
        assertThat(impact.path("lose").asInt()).isZero();
        assertThat(json(api("ada", "GET", "/api/access-rules", "")).path("rules"))
                .isEmpty();

        assertThat(api("ada", "PUT", "/api/access-rules", rules).statusCode()).isEqualTo(200);
        assertThat(groups("camille")).as("at the next signing in").isEmpty();
        newBrowser();
        signIn("camille", Map.of("eduPersonAffiliation", "student", "groups", List.of("bu-staff")));
        assertThat(groups("camille"))
                .containsExactlyInAnyOrder(Group.of(Role.STUDENT), Group.of(Role.STAFF, new OrganisationId("scd")));

        fixtures.join("camille", Group.of(Role.ACCOMPANIST));
        newBrowser();
        signIn("camille", Map.of("eduPersonAffiliation", "student"));
        assertThat(groups("camille"))
                .as("what a rule gave goes, what was granted by hand stays")
                .containsExactlyInAnyOrder(Group.of(Role.STUDENT), Group.of(Role.ACCOMPANIST));
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void theLastAdministratorStaysOneWhateverTheRulesSay(CapturedOutput output) throws Exception {
        get(address(output));
        signIn("ada", Map.of("groups", "it"));
        api("ada", "PUT", "/api/access-rules", """
                {"rules": [{"claim": "groups", "value": "it", "role": "admin"}]}""");
        jdbc.sql("UPDATE openrec.membership SET by_rule = true").update();

        newBrowser();
        signIn("ada", Map.of("groups", "elsewhere"));
        assertThat(groups("ada")).containsExactly(Group.of(Role.ADMIN));

        newBrowser();
        signIn("bob", Map.of("groups", "it"));
        newBrowser();
        signIn("ada", Map.of("groups", "elsewhere"));
        assertThat(groups("ada")).isEmpty();
        assertThat(groups("bob")).containsExactly(Group.of(Role.ADMIN));
    }

    @Test
    void nobodyElseReadsOrWritesRulesAndBadOnesChangeNothing(CapturedOutput output) throws Exception {
        get(address(output));
        signIn("ada", Map.of());
        newBrowser();
        signIn("eve", Map.of());
        fixtures.join("eve", Group.of(Role.MANAGER));

        assertThat(api("eve", "GET", "/api/access-rules", "").statusCode()).isEqualTo(403);
        assertThat(api("eve", "PUT", "/api/access-rules", "{\"rules\": []}").statusCode())
                .isEqualTo(403);
        for (String bad : List.of(
                "{\"rules\": [null]}",
                "{\"rules\": [{}]}",
                "{\"rules\": [{\"claim\": \"a\", \"value\": \"b\", \"role\": \"party\"}]}",
                "{\"rules\": [{\"claim\": \"a\", \"value\": \"b\", \"role\": \"king\"}]}",
                "{\"rules\": [{\"claim\": \"a\", \"value\": \" \", \"role\": \"student\"}]}",
                "{\"rules\": [{\"claim\": \"a\", \"value\": \"b\", \"role\": \"staff\"}]}",
                "{\"rules\": [{\"claim\": \"a\", \"value\": \"b\", \"role\": \"staff\", \"organisation\": \"none\"}]}",
                "{\"rules\": [{\"claim\": \"a\", \"value\": \"b\", \"role\": \"staff\", \"organisation\": \"../x\"}]}",
                "{\"rules\": [{\"claim\": \"a\", \"value\": \"b\", \"role\": \"student\", \"organisation\": \"scd\"}]}",
                "{\"rules\": [{\"claim\": \"a\", \"how\": \"like\", \"value\": \"b\", \"role\": \"student\"}]}")) {
            HttpResponse<String> answer = api("ada", "PUT", "/api/access-rules", bad);
            assertThat(answer.statusCode()).as(bad + answer.body()).isEqualTo(422);
        }
        assertThat(json(api("ada", "GET", "/api/access-rules", "")).path("rules"))
                .isEmpty();
    }
}
