package org.openrec.codesign.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;

/** Somebody who takes part in an initiative, in a browser of their own. */
final class Participant implements AutoCloseable {

    private final Visitor visitor;
    private String initiative = "";

    Participant(int port, String login, Screen screen) {
        visitor = new Visitor(port, screen, Locale.FRANCE);
        visitor.signIn(login);
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    void takesPartIn(String id) {
        initiative = id;
    }

    Page dossier() {
        visitor.go("/initiatives/" + initiative);
        assertThat(page().locator(".dossier .path")).isVisible();
        return page();
    }

    /** Opens one of the tasks that wait in the dossier. */
    void begin(String task) {
        dossier()
                .locator(".dossier a.row-title")
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .click();
        assertThat(page().locator(".page-header")).containsText(task);
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    Locator field(String label) {
        return page().locator("main").getByLabel(label).locator("visible=true").first();
    }

    void choose(String option) {
        page().locator("main")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    void moment(String label, String day, String time) {
        Locator picker = page().locator("vaadin-date-time-picker")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        picker.locator("input").first().fill(day);
        picker.locator("input").first().press("Tab");
        picker.locator("input").nth(1).fill(time);
        picker.locator("input").nth(1).press("Tab");
    }

    /** Opens the list of a select and takes the entry with the text. */
    /** Among many, by its name. */
    void search(String label, String option) {
        Locator field = page().getByLabel(label);
        field.fill(option);
        assertThat(page().locator("vaadin-combo-box-item:visible")).hasCount(1);
        field.press("ArrowDown");
        field.press("Enter");
    }

    void select(String label, String option) {
        page().locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("visible=true")
                .first()
                .click();
        page().locator("vaadin-select-item[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .dispatchEvent("click");
        assertThat(page().locator("vaadin-select-item[role=option]:visible")).hasCount(0);
    }

    void done() {
        complete(visitor.button("task.complete"));
    }

    /** What is on the list makes it. */
    void settle() {
        complete(page().locator(".desk-end vaadin-button[theme~=primary]"));
    }

    private void complete(Locator button) {
        String before = page().url();
        button.click();
        if (!hasLeft(before)) {
            // the first word takes the task, and what is shown of that may move the button from under the pointer
            button.click();
        }
        page().waitForURL(url -> !url.equals(before));
    }

    private boolean hasLeft(String before) {
        try {
            page().waitForURL(url -> !url.equals(before), new Page.WaitForURLOptions().setTimeout(20_000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    void look(String name) {
        visitor.look("initiative-" + name);
    }

    void press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
