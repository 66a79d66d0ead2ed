package org.openrec.achievement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.LocalizedText;

/**
 * Something that someone who holds a badge can do.
 *
 * @param alignment empty if it is of no framework, or of one that describes it nowhere
 */
public record Competence(String fr, String en, Optional<Alignment> alignment) {

    /** What was published before competences had alignments has none. */
    public Competence(String fr, String en, @Nullable Optional<Alignment> alignment) {
        this.fr = fr;
        this.en = en;
        this.alignment = alignment == null ? Optional.empty() : alignment;
    }

    public static Competence of(String name, Optional<Alignment> alignment) {
        return new Competence(name, name, alignment);
    }

    public LocalizedText name() {
        return new LocalizedText(fr, en);
    }
}
