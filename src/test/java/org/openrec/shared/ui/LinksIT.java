package org.openrec.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a page links to, shows or offers to save can be had in the session of that page. */
@OpenrecTest
class LinksIT {

    private static final int MOST_PAGES = 12;

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @ValueSource(strings = {"", "lea", "scd", "accompagnement", "processus"})
    void noLinkOfAnyPageIsShut(String login) {
        new Caller(http, "lea").withdrawAll();
        new Caller(http, "lea").apply("recherche-documentaire");
        List<String> shut = new ArrayList<>();
        Set<String> tried = new LinkedHashSet<>();
        try (Visitor visitor = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            if (!login.isEmpty()) {
                visitor.signIn(login);
            }
            Deque<String> open = new ArrayDeque<>(List.of("/"));
            Set<String> seen = new LinkedHashSet<>(open);
            for (int pages = 0; pages < MOST_PAGES && !open.isEmpty(); pages++) {
                String path = open.pop();
                for (String address : addresses(visitor.go(path))) {
                    if (tried.add(address)) {
                        Answer answer = fetch(visitor.page(), address);
                        if (answer.status() != 200) {
                            shut.add(address + " on " + path + ": " + answer.status());
                        } else if (answer.page() && seen.add(path(address))) {
                            open.add(path(address));
                        }
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(5);
        assertThat(shut).isEmpty();
    }

    /** Same-origin addresses of links, pictures and frames, without their fragments. */
    @SuppressWarnings("unchecked")
    private static List<String> addresses(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return (List<String>) page.evaluate("""
                () => [...new Set([...document.querySelectorAll('a[href], img[src], iframe[src]')]
                  .map(it => (it.href || it.src).split('#')[0])
                  .filter(it => it.startsWith(location.origin)))]""");
    }

    private static Answer fetch(Page page, String address) {
        String answer = (String) page.evaluate(
                "async it => { const r = await fetch(it); return r.status + ' ' + (r.headers.get('content-type') || '') }",
                address);
        return new Answer(
                Integer.parseInt(answer.substring(0, 3)),
                answer.contains("text/html") && !address.contains("/login") && !address.contains("logout"));
    }

    private String path(String address) {
        return address.substring(("http://localhost:" + port).length());
    }

    private record Answer(int status, boolean page) {}
}
