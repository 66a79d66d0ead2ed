package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.notification.ReadMail;

/**
 * A partner nobody knows is invited, comes in by the link on a phone, contributes, opens it on a second device, becomes
 * an account and finds what they wrote: played in browsers, over a mail server.
 */
public final class GuestPlay {

    private static final String SITUATION = "Accueillir un groupe au guichet";

    private final GreenMailExtension mails;
    private final String mail;
    private final BiFunction<Screen, Locale, Visitor> coming;

    /** @param coming a browser of somebody who has not been here */
    public GuestPlay(GreenMailExtension mails, String mail, BiFunction<Screen, Locale, Visitor> coming) {
        this.mails = mails;
        this.mail = mail;
        this.coming = coming;
    }

    private String mailed(String pattern) {
        Pattern what = Pattern.compile(pattern);
        return await().until(
                        () -> Arrays.stream(mails.getReceivedMessages())
                                .filter(it -> GreenMailUtil.getHeaders(it).contains(mail))
                                .map(it -> what.matcher(ReadMail.of(it).text()))
                                .filter(Matcher::find)
                                .map(it -> it.group(1))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /**
     * @param team somebody of the team, signed in
     * @param path of the initiative
     */
    public void play(Visitor team, String path) {
        invite(team, path);
        String link = mailed("https?://[^/\\s]+(/guest\\?pass=\\S+)");
        try (Visitor phone = coming.apply(Screen.PHONE, Locale.FRANCE);
                Visitor laptop = coming.apply(Screen.LAPTOP, Locale.ENGLISH)) {
            phone.go(link);
            phone.look("guest-door");
            phone.page().locator("button.action").click();
            phone.page().waitForURL("**" + path);
            contribute(phone);
            onAnotherDevice(laptop, link, path);
            becomeAnAccount(phone);
            phone.go(path);
            assertThat(phone.page().locator("main")).containsText(SITUATION);
        }
        team.go(path);
        assertThat(team.page().locator(".guests")).containsText(team.text("codesign.guests.kept"));
        team.look("guests");
    }

    private void invite(Visitor team, String path) {
        Page page = team.go(path);
        page.locator(".invite-guests").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        Locator send = dialog.locator("vaadin-button[theme~=primary]");
        Locator first = dialog.locator(".guest-fields").first();
        Locator name = first.locator("vaadin-text-field input");
        if (name.inputValue().isEmpty()) {
            name.fill("Malik Diallo");
        }
        send.click();
        assertThat(dialog.locator(".notice")).isVisible();
        first.locator("vaadin-email-field input").fill("no address");
        send.click();
        assertThat(first.locator("vaadin-email-field[invalid]")).isVisible();
        first.locator("vaadin-email-field input").fill(mail);
        send.click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".guests li")).hasCount(1);
        team.look("guests-invited");
    }

    private static void contribute(Visitor phone) {
        Page page = phone.page();
        page.locator(".contribution-box textarea").fill(SITUATION);
        phone.button("codesign.contribute.add").click();
        assertThat(page.locator("vaadin-notification-card")).containsText(phone.text("codesign.contribute.done"));
        phone.go("/initiatives");
        assertThat(page.locator("main a[href*='initiatives/']")).hasCount(1);
        phone.look("guest-initiatives");
    }

    private void onAnotherDevice(Visitor laptop, String link, String path) {
        Page page = laptop.go(link);
        page.locator("button.action").click();
        assertThat(page.locator("#guest-code")).isVisible();
        laptop.look("guest-code");
        page.locator("#guest-code").fill("12345");
        page.locator("button.action").click();
        assertThat(page.locator(".notice")).isVisible();
        page.locator("#guest-code").fill(mailed("(?m)^(\\d{6}) "));
        page.locator("button.action").click();
        page.waitForURL("**" + path);
        assertThat(page.locator("main")).containsText(SITUATION);
        laptop.look("guest-initiative");
    }

    private void becomeAnAccount(Visitor phone) {
        Page page = phone.go("/account");
        phone.look("guest-account");
        phone.button("people.guest.keep").click();
        assertThat(page.locator("vaadin-notification-card")).containsText(mail);
        phone.go(mailed("https?://[^/\\s]+(/account\\?confirm=\\S+)"));
        assertThat(page.locator(".notice")).containsText(mail);
        phone.go("/account");
        assertThat(phone.button("people.guest.keep")).hasCount(0);
    }
}
