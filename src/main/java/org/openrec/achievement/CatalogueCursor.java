package org.openrec.achievement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of the catalogue ended, as {@code 0.recherche-documentaire}: the next one begins behind it.
 *
 * @param rank 0 if a word that was looked for is in the name, else 1
 */
public record CatalogueCursor(int rank, AchievementId id) {

    private static final Pattern TEXT = Pattern.compile("([01])\\.(.+)");

    /** Empty if it is none. */
    public static Optional<CatalogueCursor> parse(String text) {
        Matcher read = TEXT.matcher(text);
        return read.matches()
                ? AchievementId.parse(read.group(2)).map(id -> new CatalogueCursor(Integer.parseInt(read.group(1)), id))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return rank + "." + id;
    }
}
