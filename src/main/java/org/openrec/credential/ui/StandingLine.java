package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.openrec.credential.Award;
import org.openrec.credential.PublicReason;
import org.openrec.shared.ui.Dates;

/** What everybody may know of a badge that does not hold: since when, and a reason out of a short list. */
class StandingLine extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** @param award one that is suspended or revoked */
    StandingLine(Award award) {
        String state = award.standing().state().code();
        addClassNames("standing", state);
        String since = award.standing()
                .since()
                .map(at -> Dates.onDocuments(at, getLocale()))
                .orElse("");
        String reason = award.standing()
                .reason()
                .map(PublicReason::code)
                .map(code -> getTranslation("credential.reason." + code))
                .orElse("");
        setText(getTranslation("credential.standing." + state, award.holderName(), since, reason));
    }
}
