package org.openrec.shared.setting;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.openrec.shared.Language;

/** Where the university is: the time zone in which people read and write dates, and the language that it speaks first. */
public final class Here {

    private static volatile ZoneId zone = ZoneId.of("Europe/Paris");

    private static volatile Language language = Language.FR;

    private Here() {}

    /** Of whoever asks for none that Openrec speaks. */
    public static Language language() {
        return language;
    }

    /** From now on, for everybody. */
    public static void speaks(Language first) {
        language = first;
    }

    public static ZoneId zone() {
        return zone;
    }

    /**
     * From now on, for everybody.
     *
     * @param name of the IANA time zone database, such as {@code Europe/Paris}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static void is(String name) {
        try {
            zone = ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "OPENREC_TIME_ZONE has to be a time zone such as Europe/Paris, not " + name, e);
        }
    }
}
