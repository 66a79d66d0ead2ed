package org.openrec.codesign.badge;

import java.util.List;
import org.openrec.shared.LocalizedText;

/** What a paper badge says. */
public record PaperBadgeContent(LocalizedText name, LocalizedText summary, List<PaperCriterion> criteria) {

    public PaperBadgeContent {
        criteria = List.copyOf(criteria);
    }
}
