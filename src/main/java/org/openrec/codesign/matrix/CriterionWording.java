package org.openrec.codesign.matrix;

import java.util.List;
import java.util.Set;

/**
 * What a criterion says, in the language of those who draft it.
 *
 * @param shown what somebody shows who has the competence
 * @param questions one to four that lead through the answer
 * @param counting the evidence of its cells that counts; one piece is enough
 */
public record CriterionWording(String title, String shown, List<String> questions, Set<Long> counting) {

    /** In characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_SHOWN = 1000;
    public static final int LONGEST_QUESTION = 300;
    public static final int MOST_QUESTIONS = 4;

    /** The same, cut where it is longer than a criterion may be. */
    public static CriterionWording within(String title, String shown, List<String> questions, Set<Long> counting) {
        return new CriterionWording(
                cut(title, LONGEST_TITLE),
                cut(shown, LONGEST_SHOWN),
                questions.stream().map(it -> cut(it, LONGEST_QUESTION)).toList(),
                counting);
    }

    /** @param longest in characters, with the dots that say that something is left out */
    public static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }

    public CriterionWording {
        questions = List.copyOf(questions);
        counting = Set.copyOf(counting);
    }
}
