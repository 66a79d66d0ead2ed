package org.openrec.shared.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.credential.CredentialId;
import org.openrec.credential.internal.CredentialFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** What arrives before any of the application runs. */
@OpenrecTest
class FirstAnswerIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private BadgeOfApplication issuance;

    @ParameterizedTest
    @CsvSource({
        "/, fr, Catalogue des badges · Openrec, Faites reconnaître ce que vous savez faire",
        "/badges/recherche-documentaire, en, Information research · Openrec, Information research"
    })
    void aPageSaysInItsFirstAnswerWhatItIs(String path, String language, String title, String heading) {
        ResponseEntity<String> answer = get(path, language);
        Document page = Jsoup.parse(answer.getBody());

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(property(page, "og:title")).isEqualTo(title);
        assertThat(property(page, "og:description")).isNotBlank();
        assertThat(property(page, "og:url")).endsWith(path);
        assertThat(page.select("#first-answer h1").text()).isEqualTo(heading);
        assertThat(page.select("#first-answer main").text()).contains(heading);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("private, no-cache");
        assertThat(answer.getHeaders().getVary()).contains("Accept-Language", "Cookie");
    }

    @Test
    void aBadgeAndACredentialHaveAPictureForPreviews() {
        CredentialId credential = issuance.issue(CredentialFixtures.accepted(http, "lea"), CredentialFixtures.PROCESS);
        for (String path : new String[] {"/badges/recherche-documentaire", "/credentials/" + credential}) {
            Document page = Jsoup.parse(get(path, "fr").getBody());
            String picture = property(page, "og:image").replaceFirst("https?://[^/]+", "");

            assertThat(http.getForEntity(picture, byte[].class).getHeaders().getContentType())
                    .as(path)
                    .hasToString("image/png");
            assertThat(page.select("#first-answer h1").text()).as(path).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"/badges/there-is-none", "/credentials/AAAAAAAAAAAAAAAAAAAAAAAA", "/login", "/tasks"})
    void nothingIsReadableWhereThereIsNothingForStrangers(String path) {
        assertThat(get(path, "fr").getBody()).doesNotContain("first-answer").doesNotContain("og:title");
    }

    /** It begins when the application asks for its page, so that who only reads has none. */
    @ParameterizedTest
    @CsvSource({"/", "/badges/recherche-documentaire", "/verify", "/login", "/badges/there-is-none", "/nothing/here"})
    void readingBeginsNoSession(String path) {
        ResponseEntity<String> answer = get(path, "fr");

        assertThat(answer.getHeaders().get(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(get("/?v-r=init&location=&query=", "fr").getHeaders().get(HttpHeaders.SET_COOKIE))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
    }

    /** After it one comes back to where one wanted to go. */
    @Test
    void whoHasToSignInKeepsThePlaceInASession() {
        try (Visitor visitor = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            visitor.go("/messages");
            visitor.page().locator("form:has(input[value='lea']) button").click();

            assertThat(visitor.page()).hasURL(Pattern.compile(".*/messages([?].*)?"));
        }
    }

    @Test
    void aPageIsReadWhileTheApplicationIsStillOnItsWayAndThenIsTheApplication() {
        try (BrowserContext context = Browsers.open(Screen.PHONE, Locale.FRANCE)) {
            Page page = context.newPage();
            page.route("**/VAADIN/build/**", Route::abort);
            page.navigate(address("/badges/recherche-documentaire"));

            assertThat(page.locator("#first-answer h1")).isVisible();
            assertThat(page.locator("#first-answer .hero-image")).isVisible();
            Browsers.assertAccessibleAsItIs(page);
            Browsers.screenshot(page, "first-answer-badge");

            page.navigate(address("/"));
            assertThat(page.locator("#first-answer .card").first()).isVisible();
            Browsers.screenshot(page, "first-answer-catalogue");

            page.unroute("**/VAADIN/build/**");
            page.reload();
            assertThat(page.locator("vaadin-text-field")).isVisible();
            assertThat(page.locator("#first-answer")).hasCount(0);
            assertThat(page.locator("h1")).hasCount(1);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private ResponseEntity<String> get(String path, String language) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, "text/html");
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }
}
