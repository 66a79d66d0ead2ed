package org.openrec.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** Mails as programs for mails show them, on a phone and on a desk, in both languages. */
class MailPicturesIT {

    private static final String LONG =
            "https://openrec.example/guest?who=3657fd31-ecf3-11f1-8a32-02fc00000001&to=%2Ftasks%2F"
                    + "35d33ca3-ecf3-11f1-8a32-02fc00000001";

    @ParameterizedTest
    @CsvSource({
        "FR, 390, initiativeLeft, true",
        "EN, 390, initiativeLeft, true",
        "FR, 700, partyWelcome, true",
        "EN, 700, partyWelcome, true",
        "FR, 390, badgeIssued, false",
        "EN, 700, badgeIssued, false"
    })
    void aMailFitsTheScreenAndSaysAllInItsTextPartToo(Language language, int width, String key, boolean asked) {
        String title = Texts.get(language, "notification." + key + ".subject", "Guides de la bibliothèque");
        String body = Texts.get(language, "notification." + key + ".body", "Guides de la bibliothèque");
        WrittenMail mail = new WrittenMail(
                language,
                "Openrec, Université de l’Exemple",
                title,
                body,
                asked
                        ? List.of(
                                new WrittenMail.Line("Dire son intérêt, jusqu’au mardi 15 décembre", LONG),
                                new WrittenMail.Line("Contribuer au temps de travail", LONG))
                        : List.of(),
                LONG,
                Texts.get(language, "notification.mail.why.party", "https://openrec.example/account"),
                Optional.empty());

        try (BrowserContext context = Browsers.open(Screen.PHONE, language.locale())) {
            Page page = context.newPage();
            page.setViewportSize(width, 800);
            page.setContent(mail.html());
            Browsers.screenshot(page, "mail-" + key + "-" + language.code() + "-" + width);
            Browsers.assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(page.locator("#title").textContent()).isEqualTo(title);
        }
        assertThat(mail.text()).contains(body, LONG, mail.why());
        mail.asked().forEach(it -> assertThat(mail.text()).contains(it.words(), it.link()));
    }
}
