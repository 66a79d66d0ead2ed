package org.openrec.people.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The first or the last day of a role, as people and programs write it. */
final class GrantDay {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private GrantDay() {}

    /**
     * @param text as in {@code 2026-11-30} or {@code 30/11/2026}; empty for none
     * @throws DateTimeException if it is neither, or of no year that a person lives in
     */
    static Optional<LocalDate> of(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("year " + day.getYear());
        }
        return Optional.of(day);
    }
}
