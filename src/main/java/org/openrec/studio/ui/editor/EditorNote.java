package org.openrec.studio.ui.editor;

import com.vaadin.flow.component.html.Paragraph;

/** A quiet sentence about the editor. */
class EditorNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    /** @param where {@code only-narrow} or {@code only-wide} screens */
    EditorNote(String key, String where) {
        setText(getTranslation(key));
        addClassNames("quiet", "small", where);
    }
}
