package org.openrec.people.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a token is good for (RFC 6749, 3.3): reading, or reading and changing, in one area of the API or in all of it.
 *
 * @param area the first segment of the calls below {@code /api}, or {@link #EVERYWHERE}
 */
public record TokenScope(String area, boolean changes) {

    public static final String EVERYWHERE = "*";

    private static final Pattern WRITTEN = Pattern.compile("(\\*|[a-z-]{1,40}):(read|write)");

    public static Optional<TokenScope> of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new TokenScope(matcher.group(1), matcher.group(2).equals("write")))
                : Optional.empty();
    }

    public boolean allows(String areaOfCall, boolean callChanges) {
        return (area.equals(EVERYWHERE) || area.equals(areaOfCall)) && (changes || !callChanges);
    }

    /** As tokens and messages carry it: {@code tasks:write}. */
    public String written() {
        return area + (changes ? ":write" : ":read");
    }
}
