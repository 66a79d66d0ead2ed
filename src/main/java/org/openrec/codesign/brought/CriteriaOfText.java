package org.openrec.codesign.brought;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openrec.codesign.brought.BroughtBadge.BroughtCriterion;

/** Criteria out of one text, as Open Badges have it: each point of a list is one; a text without a list is one. */
final class CriteriaOfText {

    private static final Pattern POINT = Pattern.compile("^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+(.*)$");

    private CriteriaOfText() {}

    static List<BroughtCriterion> read(String text) {
        List<BroughtCriterion> criteria = new ArrayList<>();
        text.lines()
                .map(POINT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(it -> it.group(1).strip())
                .filter(it -> !it.isEmpty())
                .forEach(it -> criteria.add(criterion(it)));
        if (criteria.isEmpty() && !text.isBlank()) {
            criteria.add(criterion(text.strip()));
        }
        return criteria;
    }

    /** What is too long for a title stands whole in the description. */
    private static BroughtCriterion criterion(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= BroughtBadge.LONGEST_TITLE
                ? new BroughtCriterion(line, text.length() > line.length() ? text : "")
                : new BroughtCriterion(
                        line.substring(0, BroughtBadge.LONGEST_TITLE - 1) + "…",
                        text.substring(0, Math.min(text.length(), BroughtBadge.LONGEST_DESCRIPTION)));
    }
}
