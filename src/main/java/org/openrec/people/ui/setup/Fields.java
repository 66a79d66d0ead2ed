package org.openrec.people.ui.setup;

import com.vaadin.flow.component.HasValidation;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** Tells at each field what is wrong with it; nothing that was typed is lost. */
final class Fields {

    private Fields() {}

    /**
     * @param fields by the names that problems call them
     * @return whether it was done
     */
    static boolean tried(Map<String, HasValidation> fields, Locale locale, Runnable deed) {
        fields.values().forEach(it -> it.setInvalid(false));
        try {
            deed.run();
            return true;
        } catch (Problem.Invalid invalid) {
            invalid.fields().forEach(wrong -> Optional.ofNullable(
                            fields.get(wrong.pointer().substring(1)))
                    .ifPresent(field -> {
                        field.setErrorMessage(wrong.text().in(locale));
                        field.setInvalid(true);
                    }));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        return false;
    }
}
