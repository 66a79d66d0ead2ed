package org.openrec.codesign.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openrec.codesign.ContributionKind;

/**
 * What was done before an initiative begins here.
 *
 * @param parties ids of organisations, and logins of persons, who are in it when it begins
 * @param lists what was gathered, a text a line
 * @param meetings the days on which meetings were held
 * @param workshops the days on which workshops were held
 */
public record Earlier(
        List<String> parties,
        Map<ContributionKind, String> lists,
        List<LocalDate> meetings,
        List<LocalDate> workshops) {

    public static final Earlier NOTHING = new Earlier(List.of(), Map.of(), List.of(), List.of());

    /** Without marks of lists, and without empty lines. */
    List<String> texts(ContributionKind kind) {
        return Arrays.stream(lists.getOrDefault(kind, "").split("\\R"))
                .map(line -> line.strip().replaceFirst("^(?:[-–—•*·]|\\d{1,3}[.)])\\s+", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
