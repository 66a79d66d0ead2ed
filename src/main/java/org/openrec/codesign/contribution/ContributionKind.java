package org.openrec.codesign.contribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a contribution is (glossary: contribution). */
public enum ContributionKind {
    INTEREST,
    SITUATION,
    COMPETENCE,
    EVIDENCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContributionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
