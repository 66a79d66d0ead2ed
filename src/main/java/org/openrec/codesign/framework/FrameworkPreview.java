package org.openrec.codesign.framework;

import java.util.List;
import org.openrec.shared.LocalizedText;

/**
 * What an import would bring, before it is done.
 *
 * @param competences the good lines, by code
 * @param wrong every line that cannot be taken, and why
 * @param columns that the table has
 * @param code and {@code label} those that were read
 */
public record FrameworkPreview(
        List<FrameworkCompetence> competences, List<WrongLine> wrong, List<String> columns, String code, String label) {

    public FrameworkPreview {
        competences = List.copyOf(competences);
        wrong = List.copyOf(wrong);
        columns = List.copyOf(columns);
    }

    /** @param number as an editor counts: the first line of the file is 1 */
    public record WrongLine(long number, LocalizedText reason) {}
}
