package org.openrec.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.database.FreshDatabase;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.Role;
import org.openrec.people.internal.PeopleFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=replaced",
            "spring.datasource.username=replaced",
            "spring.datasource.password=replaced",
            "OPENREC_PUBLIC_URL=https://openrec.example.org",
            "OPENREC_KEYSTORE_PASSWORD=only for this test",
            "OPENREC_OIDC_CLIENT_ID=openrec",
            "OPENREC_OIDC_CLIENT_SECRET=secret",
            "spring.mail.host=localhost",
            // the test speaks http
            "server.servlet.session.cookie.secure=false"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("production")
@Import(SecurityTests.Probe.class)
class ProductionLoginTests {

    private static final IdentityProvider PROVIDER = new IdentityProvider();

    static {
        // the secrets are checked before anything else of the test gets its turn
        System.setProperty("OPENREC_OIDC_ISSUER", PROVIDER.issuer());
    }

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private PeopleFixtures fixtures;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterAll
    static void forgetTheIssuer() {
        System.clearProperty("OPENREC_OIDC_ISSUER");
    }

    @BeforeEach
    void leaIsKnown() {
        fixtures.add("lea", "Léa Martin", "lea@univ.example");
        fixtures.join("lea", Group.of(Role.STUDENT));
    }

    @Test
    void knowsWhoAsksByTheToken() throws Exception {
        assertThat(callWith(PROVIDER.token("lea")).body()).contains("student");
    }

    @Test
    void refusesATokenOfAnotherIssuerAndAPassword() throws Exception {
        HttpResponse<String> foreign = callWith(PROVIDER.token("lea", "https://elsewhere.example.org"));
        HttpResponse<String> password = get("/api/probe/who", Map.of("Authorization", "Basic bGVhOm9wZW5yZWM="));

        assertThat(foreign.statusCode()).isEqualTo(401);
        assertThat(foreign.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(password.statusCode()).isEqualTo(401);
    }

    @Test
    void refusesATokenThatWasMadeForAnotherApplication() throws Exception {
        assertThat(callWith(PROVIDER.token("lea", PROVIDER.issuer(), "library")).statusCode())
                .isEqualTo(401);
        assertThat(callWith(PROVIDER.token("lea", PROVIDER.issuer(), "openrec")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesSomebodyUnknownNoRole() throws Exception {
        assertThat(callWith(PROVIDER.token("stranger")).statusCode()).isEqualTo(403);
    }

    @Test
    void signsInAtTheIdentityProviderAndComesBackToThePageWanted() throws Exception {
        HttpResponse<String> back = signInAs("lea");

        assertThat(location(back)).startsWith("/messages");
        assertThat(get("/messages", Map.of("Accept", "text/html")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoWasNeverSeenBeforeComesIntoBeing() throws Exception {
        assertThat(location(signInAs("never-seen"))).startsWith("/messages");

        assertThat(people.actor("never-seen").orElseThrow().groups()).isEmpty();
    }

    private HttpResponse<String> signInAs(String login) throws Exception {
        HttpResponse<String> refused = get("/messages", Map.of("Accept", "text/html"));
        assertThat(location(refused)).endsWith("/login");
        String toProvider = location(get("/oauth2/authorization/openrec", Map.of()));
        var query = UriComponentsBuilder.fromUriString(toProvider).build().getQueryParams();
        assertThat(query.getFirst("redirect_uri")).isEqualTo("https://openrec.example.org/login/oauth2/code/openrec");
        PROVIDER.recognise(login, String.valueOf(query.getFirst("nonce")));
        return get("/login/oauth2/code/openrec?code=1&state=" + query.getFirst("state"), Map.of());
    }

    private HttpResponse<String> callWith(String token) throws Exception {
        return get("/api/probe/who", Map.of("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        headers.forEach(request::header);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
