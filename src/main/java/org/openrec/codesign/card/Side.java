package org.openrec.codesign.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom an interest is ("Quels intérêts ? Pour les structures et pour les étudiants", slide of the activity of phase 2). */
public enum Side {
    ORGANISATIONS,
    STUDENTS;

    public static Optional<Side> ofCode(String code) {
        return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
