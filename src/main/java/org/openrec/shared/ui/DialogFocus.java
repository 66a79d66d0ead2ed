package org.openrec.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;

/** Where the focus is when a dialog opens: its {@code autofocus} is seen before the dialog takes the focus itself. */
public final class DialogFocus {

    private DialogFocus() {}

    public static void begin(Dialog dialog, Component harmless) {
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                harmless.getElement()
                        .executeJs("requestAnimationFrame(() => requestAnimationFrame(() => this.focus()))");
            }
        });
    }
}
