package org.openrec.codesign.sheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;

/** A text as it is being written in both languages: either may be missing yet. */
public record Written(String fr, String en) {

    public static final Written NOTHING = new Written("", "");

    /** What was never written is empty, also in what a stranger sends. */
    public Written(@Nullable String fr, @Nullable String en) {
        this.fr = fr == null ? "" : fr.strip();
        this.en = en == null ? "" : en.strip();
    }

    public static Written french(String text) {
        return new Written(text, "");
    }

    public static Written of(LocalizedText text) {
        return new Written(text.fr(), text.en().equals(text.fr()) ? "" : text.en());
    }

    @JsonIgnore
    public boolean isBlank() {
        return fr.isEmpty() && en.isEmpty();
    }

    /** It says something in French and nothing in English. */
    public boolean lacksEnglish() {
        return !fr.isEmpty() && en.isEmpty();
    }

    public String in(Language language) {
        return language == Language.EN ? en : fr;
    }

    public Written with(Language language, String text) {
        return language == Language.EN ? new Written(fr, text) : new Written(text, en);
    }

    /** As it is read: what is missing in one language stands in the other; empty for what says nothing. */
    public Optional<LocalizedText> read() {
        return isBlank()
                ? Optional.empty()
                : Optional.of(new LocalizedText(fr.isEmpty() ? en : fr, en.isEmpty() ? fr : en));
    }
}
