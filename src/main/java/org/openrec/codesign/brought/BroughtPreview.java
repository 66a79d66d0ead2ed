package org.openrec.codesign.brought;

import java.util.List;
import org.openrec.shared.LocalizedText;

/**
 * What would be brought.
 *
 * @param wrong what cannot be, each with where it is
 */
public record BroughtPreview(List<BroughtBadge> badges, List<LocalizedText> wrong) {

    public BroughtPreview {
        badges = List.copyOf(badges);
        wrong = List.copyOf(wrong);
    }
}
