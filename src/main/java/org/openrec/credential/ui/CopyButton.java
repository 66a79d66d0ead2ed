package org.openrec.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Puts a text on the clipboard, and says so. */
class CopyButton extends Button {

    private static final long serialVersionUID = 1L;

    private static final String COPY = """
            const button = this, before = button.textContent;
            button.addEventListener("click", async () => {
              await navigator.clipboard.writeText($0);
              button.textContent = $1;
              setTimeout(() => { button.textContent = before; }, 2500);
            });
            """;

    CopyButton(String label, String text) {
        super(label);
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("aria-live", "polite");
        getElement().executeJs(COPY, text, getTranslation("credential.share.copied"));
    }
}
