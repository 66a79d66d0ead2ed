package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A partner who is named in phase 1, and whom nobody knows. */
@OpenrecTest
class GuestIT {

    @RegisterExtension
    static final GreenMailExtension MAILS = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }

    @Test
    void aPartnerNobodyKnowsTakesPartByALink() {
        Workbench work = Workbench.open(http, 1);
        work.ecosystem();
        try (Visitor aude = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            new GuestPlay(
                            MAILS,
                            "nadia.haddad@partner.example",
                            (screen, language) -> new Visitor(port, screen, language))
                    .play(aude.signIn("accompagnement"), "/initiatives/" + work.id());
            assertThat(aude.page().locator(".guests")).containsText("Association Passerelles");
        }
    }
}
