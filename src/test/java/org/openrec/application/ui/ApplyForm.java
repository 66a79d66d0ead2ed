package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.openrec.browser.Visitor;

/** Somebody who writes an application in a browser, one criterion after the other. */
public final class ApplyForm {

    private final Visitor student;

    public ApplyForm(Visitor student) {
        this.student = student;
    }

    /** The criterion that is shown. */
    public Locator answer() {
        return student.page().locator(".answer:visible");
    }

    /** @param words an answer to each question */
    public void tell(String... words) {
        Locator account = answer().locator("> vaadin-text-area textarea");
        assertThat(account).hasCount(words.length);
        for (int i = 0; i < words.length; i++) {
            account.nth(i).fill(words[i]);
        }
    }

    /** @param key of the button that adds a piece of evidence */
    public void add(String key) {
        answer().locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(student.text(key)))
                .click();
    }

    /** Goes on; the heading of the next step has the focus, at the top of the page. */
    public void next() {
        String before = student.page().url();
        student.page().locator(".apply-ways a.action:not(.secondary)").click();
        student.page().waitForURL(url -> !url.equals(before));
        assertThat(student.page()
                        .locator(".answer:visible h2, .read-over:visible h2")
                        .first())
                .isFocused();
    }

    /** By its address: an earlier draft opens at its first gap. */
    public void goTo(int step) {
        student.page().navigate(student.page().url().replaceFirst("\\?.*", "") + "?step=" + step);
        answer().waitFor();
    }

    /** From any step. */
    public void readOver() {
        while (student.page().locator(".read-over:visible").count() == 0) {
            next();
        }
    }

    public void send() {
        readOver();
        student.button("application.apply.send").click();
    }
}
