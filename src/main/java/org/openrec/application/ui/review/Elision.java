package org.openrec.application.ui.review;

import java.util.regex.Pattern;
import org.openrec.shared.Folded;
import org.openrec.shared.Language;

/** A name after the word that says whose something is. */
final class Elision {

    /** Not before h, which some hear and some do not. */
    private static final Pattern VOWEL = Pattern.compile("(?:[aeiou]|y(?![aeiou])).*", Pattern.DOTALL);

    private Elision() {}

    /** Such as "de Léa", "d’Adam" and "of Adam". */
    static String of(String name, Language language) {
        if (language == Language.EN) {
            return "of " + name;
        }
        return VOWEL.matcher(Folded.plain(name)).matches() ? "d’" + name : "de " + name;
    }
}
