package org.openrec.shared.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** Keeps in the browser what somebody types and has not sent yet: it is there again after a reload or a lost session. */
public final class KeptText {

    private static final String KEEP = """
            const area = this, key = $0;
            area.kept?.abort();
            area.kept = new AbortController();
            const before = localStorage.getItem(key);
            if (before && !area.value) {
              area.value = before;
              area.dispatchEvent(new Event("change"));
            }
            area.addEventListener("input", () => localStorage.setItem(key, area.value), { signal: area.kept.signal });
            """;

    private KeptText() {}

    /** @param key of this text alone, such as the address of what it is written about */
    public static void in(TextArea area, String key) {
        area.addAttachListener(attached -> area.getElement().executeJs(KEEP, key));
    }

    /** It was sent: nothing is kept any more. */
    public static void sent(TextArea area, String key) {
        area.clear();
        area.getElement().executeJs("localStorage.removeItem($0)", key);
    }
}
