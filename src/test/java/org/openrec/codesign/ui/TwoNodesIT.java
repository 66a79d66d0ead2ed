package org.openrec.codesign.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.Openrec;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.StickyProxy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Behind a proxy, a page of one node shows within a second what is written on a page of another. */
@OpenrecTest
class TwoNodesIT {

    @LocalServerPort
    private int port;

    @Autowired
    Environment environment;

    @Autowired
    TestRestTemplate http;

    @Test
    void pagesOfTwoNodesFollowEachOther() {
        String id = new Caller(http, "scd")
                .post(
                        "/api/initiatives",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("title", "À deux nœuds")
                                .put("organisation", "scd"))
                .getBody()
                .path("id")
                .asText();
        try (ConfigurableApplicationContext other = secondNode()) {
            int otherPort = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
            assertThat(otherPort).isNotEqualTo(port);
            try (StickyProxy proxy = new StickyProxy(port, otherPort);
                    Participant sylvie = new Participant(proxy.port(), "scd", Screen.LAPTOP);
                    Participant aude = new Participant(proxy.port(), "accompagnement", Screen.LAPTOP)) {
                assertThat(sylvie.visitor().cookie(StickyProxy.NODE))
                        .isNotEqualTo(aude.visitor().cookie(StickyProxy.NODE));
                List<String> pushed = new ArrayList<>();
                aude.page().onWebSocket(socket -> pushed.add(socket.url()));
                sylvie.takesPartIn(id);
                aude.takesPartIn(id);
                sylvie.dossier();
                aude.dossier();
                assertThat(pushed).isNotEmpty();

                write(sylvie, "Écrit sur le premier nœud");
                seenWithoutAsking(aude, "Écrit sur le premier nœud");
                sylvie.fill("En quelques mots", "Pas encore fini");
                write(aude, "Écrit sur le second nœud");
                seenWithoutAsking(sylvie, "Écrit sur le second nœud");
                assertThat(sylvie.field("En quelques mots")).hasValue("Pas encore fini");
                assertThat(sylvie.field("En quelques mots")).isFocused();

                sylvie.dossier();
                assertThat(sylvie.field("En quelques mots")).hasValue("Pas encore fini");
                sylvie.visitor().button("codesign.contribute.add").click();
                seenWithoutAsking(aude, "Pas encore fini");
                assertThat(sylvie.field("En quelques mots")).hasValue("");
                sylvie.dossier();
                assertThat(sylvie.field("En quelques mots")).hasValue("");
            }
        }
    }

    private static void write(Participant who, String text) {
        who.fill("En quelques mots", text);
        who.visitor().button("codesign.contribute.add").click();
        assertThat(who.page().locator(".gathered").getByText(text)).isVisible();
    }

    private static void seenWithoutAsking(Participant who, String text) {
        assertThat(who.page().locator(".gathered").getByText(text)).isVisible();
    }

    private ConfigurableApplicationContext secondNode() {
        return new SpringApplicationBuilder(Openrec.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--openrec.demo.busy=false",
                        "--spring.jmx.enabled=false",
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"));
    }
}
