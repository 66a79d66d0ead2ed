package org.openrec.shared.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields whose text is heard of while it is typed. */
public final class Typing {

    private Typing() {}

    /**
     * At each pause, and before whatever the field is left for: a phone puts the last word in at the tap on a link, and
     * what a hidden or forsaken field says later is not heard.
     */
    public static <F extends HasElement & HasValueChangeMode> void follow(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        // any event takes along what is typed and not yet told
        field.getElement().addEventListener("blur", left -> {});
    }
}
