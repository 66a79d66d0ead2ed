package org.openrec.task.ui.list;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.openrec.form.FormValues;
import org.openrec.shared.Subject;

/** What a bulk action asks for once, and what it completes each task with. */
public interface BulkFields {

    /** Empty where there is nothing to fill in. */
    default Optional<Component> component() {
        return Optional.empty();
    }

    /** Whether everything is filled in; shows what is not. */
    default boolean check() {
        return true;
    }

    FormValues valuesFor(Subject subject);
}
