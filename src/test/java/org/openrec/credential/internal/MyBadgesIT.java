package org.openrec.credential.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.credential.CredentialId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Somebody shows what they hold. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class MyBadgesIT {

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void theLinkTheProfileTheLineAndTheCodeLeadToTheBadge(Locale language, Screen screen) throws Exception {
        CredentialId id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        try (Visitor lea = new Visitor(port, screen, language)) {
            Page page = lea.signIn("lea").go("/me");
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Locator badge = page.locator(".my-badge").first();
            assertThat(badge.locator("h2 a")).hasAttribute("href", "credentials/" + id);
            lea.look("my-badges");

            badge.locator(".sharing-quick vaadin-button").click();
            page.waitForFunction(
                    "id => navigator.clipboard.readText().then(text => text.endsWith('/credentials/' + id))",
                    id.toString());
            String profile = badge.locator(".sharing-quick a").getAttribute("href");
            assertThat(profile)
                    .startsWith("https://www.linkedin.com/profile/add?")
                    .contains("certId=" + id, "issueYear=", "certUrl=http");

            badge.locator("summary").nth(0).click();
            assertThat(badge.locator(".sharing p").first()).containsText("/credentials/" + id);
            badge.locator("summary").nth(1).click();
            assertThat(scanned(badge.locator(".qr"))).endsWith("/credentials/" + id);
            lea.look("my-badges-open");
        }
    }

    private static String scanned(Locator code) throws IOException, NotFoundException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeMultiReader()
                        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots))))[0]
                        .getText();
    }
}
