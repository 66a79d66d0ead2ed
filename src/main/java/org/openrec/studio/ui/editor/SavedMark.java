package org.openrec.studio.ui.editor;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.openrec.shared.setting.Dates;

/** Says whether what one drew is saved. */
class SavedMark extends Span {

    private static final long serialVersionUID = 1L;

    SavedMark() {
        addClassName("saved-mark");
        getElement().setAttribute("role", "status");
    }

    void saved(Instant at) {
        setText(getTranslation("studio.saved", Dates.time(at, getLocale())));
        removeClassName("offline");
    }

    /** @param state {@code saving} or {@code offline} */
    void say(String state) {
        setText(getTranslation("studio." + state));
        setClassName("offline", state.equals("offline"));
    }
}
