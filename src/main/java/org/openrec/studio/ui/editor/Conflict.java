package org.openrec.studio.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.openrec.shared.ui.NoticeBox;

/** Two work on one draft: nothing is overwritten, and the person chooses. */
final class Conflict {

    private Conflict() {}

    /** The text of this page and that of somebody else are both there. */
    static NoticeBox mine(Runnable keepMine, Runnable takeTheirs) {
        UI page = UI.getCurrent();
        NoticeBox box =
                NoticeBox.problem(page.getTranslation("studio.conflict.title"), page.getTranslation("studio.conflict"));
        box.add(
                new Button(page.getTranslation("studio.conflict.mine"), click -> keepMine.run()),
                new Button(page.getTranslation("studio.conflict.theirs"), click -> takeTheirs.run()));
        return box;
    }

    /** Nothing of this page is unsaved. */
    static NoticeBox others(String name, Runnable takeTheirs) {
        UI page = UI.getCurrent();
        NoticeBox box = NoticeBox.waiting("", page.getTranslation("studio.others", name));
        box.add(new Button(page.getTranslation("studio.others.reload"), click -> takeTheirs.run()));
        return box;
    }
}
