package org.openrec.form.ui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** One component of a form, on screen. */
interface Part {

    Component component();

    /** Adds its value to those of its level; nothing if it is empty. */
    default void write(ObjectNode level) {}

    /**
     * Shows and hides what stands inside it.
     *
     * @param root all values of the form
     * @param seen what conditions of its own level see
     */
    default void refresh(ObjectNode root, ObjectNode seen) {}

    /** Shows a problem if it is its own, and tells where the focus belongs; the pointer begins at its level. */
    default Optional<Component> mark(String pointer, String text) {
        return Optional.empty();
    }

    default void clear() {}

    default void setReadOnly(boolean readOnly) {}
}
