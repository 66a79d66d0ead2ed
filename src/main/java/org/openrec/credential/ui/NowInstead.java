package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.openrec.credential.Award;
import org.openrec.credential.AwardSource;
import org.openrec.shared.setting.Dates;

/** Leads from a badge to the one that has taken its place. */
class NowInstead extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** @param later the one that follows */
    NowInstead(Award later) {
        addClassName("now-instead");
        String how = later.source().kind() == AwardSource.Kind.AWARD ? "corrected" : "renewed";
        add(new Anchor(
                "credentials/" + later.id(),
                getTranslation(
                        "credential.instead." + how,
                        later.holderName(),
                        Dates.onDocuments(later.term().validFrom(), getLocale()))));
    }
}
