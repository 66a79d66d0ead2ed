package org.openrec.codesign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a contribution is (glossary: contribution), and in which phase its list is settled. */
public enum ContributionKind {
    INTEREST(Phase.INTEREST, "interests"),
    SITUATION(Phase.SITUATIONS, "situations"),
    COMPETENCE(Phase.COMPETENCES, "competences"),
    EVIDENCE(Phase.EVIDENCE, "evidence");

    private final Phase phase;
    private final String list;

    ContributionKind(Phase phase, String list) {
        this.phase = phase;
        this.list = list;
    }

    public Phase phase() {
        return phase;
    }

    /** What a form calls several of them. */
    public String list() {
        return list;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ContributionKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
