package org.openrec.codesign;

import java.util.Arrays;
import java.util.Optional;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** The eight phases of an accompaniment (2021 slides, "Phases d’accompagnement"), each a step of the diagram. */
public enum Phase {
    ECOSYSTEM("identifyEcosystem"),
    INTEREST("consolidateInterest"),
    SITUATIONS("gatherSituations"),
    COMPETENCES("gatherCompetences"),
    EVIDENCE("identifyEvidence"),
    CROSSING("crossElements"),
    PAPER_BADGES("createPaperBadges"),
    INTEGRATION("integrateUses");

    private final String step;

    Phase(String step) {
        this.step = step;
    }

    /** From 1 to 8, in the order of the slides. */
    public int number() {
        return ordinal() + 1;
    }

    /** The BPMN id of its step in {@code badge-codesign}. */
    public String step() {
        return step;
    }

    public LocalizedText title() {
        return Texts.both("codesign.phase." + number());
    }

    /** Empty for a number that no phase has. */
    public static Optional<Phase> of(int number) {
        return Arrays.stream(values()).filter(phase -> phase.number() == number).findFirst();
    }
}
