package org.openrec.codesign.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line in which two proposals of a badge differ.
 *
 * @param criterion which one, from 1; 0 where it is about none
 * @param before empty for what is new
 * @param after empty for what is gone
 */
public record ContentChange(Part part, int criterion, Optional<String> before, Optional<String> after) {

    /** What of a badge a line is about; its code is a word of the texts. */
    public enum Part {
        NAME("name"),
        NAME_EN("nameEn"),
        SUMMARY("summary"),
        SUMMARY_EN("summaryEn"),
        CRITERION("criterion"),
        SHOWN("shown");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Line by line, in the order of the later one; criteria are the same where they come from the same drafted one. */
    public static List<ContentChange> between(PaperBadgeContent before, PaperBadgeContent after) {
        List<ContentChange> changes = new ArrayList<>();
        add(changes, Part.NAME, 0, before.name().fr(), after.name().fr());
        add(changes, Part.NAME_EN, 0, before.name().en(), after.name().en());
        add(changes, Part.SUMMARY, 0, before.summary().fr(), after.summary().fr());
        add(changes, Part.SUMMARY_EN, 0, before.summary().en(), after.summary().en());
        Map<Long, PaperCriterion> was = byOrigin(before);
        Map<Long, PaperCriterion> is = byOrigin(after);
        for (int i = 0; i < after.criteria().size(); i++) {
            PaperCriterion now = after.criteria().get(i);
            PaperCriterion then = was.get(now.criterion());
            if (then == null) {
                changes.add(new ContentChange(Part.CRITERION, i + 1, Optional.empty(), Optional.of(now.title())));
            } else {
                add(changes, Part.CRITERION, i + 1, then.title(), now.title());
                add(changes, Part.SHOWN, i + 1, then.description(), now.description());
            }
        }
        for (int i = 0; i < before.criteria().size(); i++) {
            PaperCriterion then = before.criteria().get(i);
            if (!is.containsKey(then.criterion())) {
                changes.add(new ContentChange(Part.CRITERION, i + 1, Optional.of(then.title()), Optional.empty()));
            }
        }
        return changes;
    }

    private static Map<Long, PaperCriterion> byOrigin(PaperBadgeContent content) {
        return content.criteria().stream()
                .collect(Collectors.toMap(PaperCriterion::criterion, Function.identity(), (first, twice) -> first));
    }

    private static void add(List<ContentChange> changes, Part part, int criterion, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new ContentChange(part, criterion, Optional.of(before), Optional.of(after)));
        }
    }
}
