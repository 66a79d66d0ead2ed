package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** On a narrow screen: opens what the header has no room for. Escape and every way on close it again. */
class MenuButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    private static final String WORK = """
            const button = this, header = button.closest(".site-header");
            const show = open => {
              header.classList.toggle("open", open);
              button.setAttribute("aria-expanded", open);
            };
            button.addEventListener("click", () => show(!header.classList.contains("open")));
            header.addEventListener("click", event => {
              if (event.target.closest("a")) {
                show(false);
              }
            });
            header.addEventListener("keydown", event => {
              if (event.key === "Escape" && header.classList.contains("open")) {
                show(false);
                button.focus();
              }
            });
            """;

    MenuButton() {
        super("");
        setText(getTranslation("shared.menu"));
        addClassName("menu");
        getElement().setAttribute("aria-expanded", "false");
        getElement().executeJs(WORK);
    }

    /** What waits behind the doors that it hides. */
    void waiting(int all) {
        removeAll();
        setText(getTranslation("shared.menu"));
        if (all > 0) {
            Span number = new Span(Integer.toString(all));
            number.addClassName("count");
            add(number);
        }
    }
}
