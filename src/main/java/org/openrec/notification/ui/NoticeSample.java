package org.openrec.notification.ui;

import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** A notice as somebody would read it: with examples where the words of the case come in. */
final class NoticeSample {

    private NoticeSample() {}

    static String filled(String words, Language language) {
        String filled = words;
        for (int place = 0; place < 4; place++) {
            filled = filled.replace("{" + place + "}", Texts.get(language, "notification.words.sample." + place));
        }
        return filled;
    }
}
