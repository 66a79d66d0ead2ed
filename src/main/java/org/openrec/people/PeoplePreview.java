package org.openrec.people;

import java.util.List;
import org.openrec.shared.LocalizedText;

/**
 * What a table of persons would bring, before it is done.
 *
 * @param persons the good lines, each person once with all its groups
 * @param fresh how many of them Openrec does not know yet
 * @param wrong every line that cannot be taken, and why
 */
public record PeoplePreview(List<PersonDraft> persons, long fresh, List<WrongLine> wrong) {

    public PeoplePreview {
        persons = List.copyOf(persons);
        wrong = List.copyOf(wrong);
    }

    /** @param number as an editor counts: the first line of the file is 1 */
    public record WrongLine(long number, LocalizedText reason) {}
}
