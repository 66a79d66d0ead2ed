package org.openrec.codesign.picture;

import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** A file that cannot become the picture of a badge, with what to do about it. */
public final class PictureRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final LocalizedText words;

    PictureRefused(String reason, Object... arguments) {
        super(reason);
        this.words = Texts.both("codesign.picture.refused." + reason, arguments);
    }

    public LocalizedText words() {
        return words;
    }
}
