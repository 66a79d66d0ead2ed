package org.openrec.codesign.party;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who a party is: partners of the ecosystem, or students. */
public enum PartyKind {
    PARTNER,
    STUDENTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PartyKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
