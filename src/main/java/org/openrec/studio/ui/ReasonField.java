package org.openrec.studio.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;

/** Why something is published. */
class ReasonField extends TextArea {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    ReasonField() {
        setLabel(getTranslation("studio.reason"));
        setHelperText(getTranslation("studio.reason.help"));
        setMaxLength(LONGEST);
        setWidthFull();
        setRequiredIndicatorVisible(true);
        addValueChangeListener(changed -> setInvalid(false));
    }

    /** Shows at the field what stands against it. */
    void tell(Problem problem) {
        setErrorMessage(problem.detail(Language.of(getLocale())));
        setInvalid(true);
        focus();
    }
}
