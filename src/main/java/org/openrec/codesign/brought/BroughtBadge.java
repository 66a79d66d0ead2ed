package org.openrec.codesign.brought;

import java.util.ArrayList;
import java.util.List;
import org.openrec.shared.LocalizedText;

/** A badge that exists already, as it would become a paper badge. */
public record BroughtBadge(LocalizedText name, LocalizedText summary, List<BroughtCriterion> criteria) {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_SUMMARY = 2_000;
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DESCRIPTION = 3_500;
    public static final int MOST_CRITERIA = 20;

    public BroughtBadge {
        criteria = List.copyOf(criteria);
    }

    /** What one shows for it. */
    public record BroughtCriterion(String title, String description) {}

    /** The last parts of the keys of what is wrong: {@code name}, {@code summary}, {@code criteria}, {@code criterion}. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!isText(name.fr(), LONGEST_NAME) || !isText(name.en(), LONGEST_NAME)) {
            problems.add("name");
        }
        if (!isText(summary.fr(), LONGEST_SUMMARY) || !isText(summary.en(), LONGEST_SUMMARY)) {
            problems.add("summary");
        }
        if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
            problems.add("criteria");
        }
        if (!criteria.stream()
                .allMatch(it ->
                        isText(it.title(), LONGEST_TITLE) && it.description().length() <= LONGEST_DESCRIPTION)) {
            problems.add("criterion");
        }
        return problems;
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.indexOf(0) < 0;
    }
}
