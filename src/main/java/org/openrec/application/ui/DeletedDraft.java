package org.openrec.application.ui;

import com.vaadin.flow.component.UI;
import org.openrec.application.answer.Draft;
import org.openrec.application.course.BegunRequests;
import org.openrec.shared.ui.Undo;

/** A draft that somebody does not want any more, and may want again a moment later. */
public final class DeletedDraft {

    private DeletedDraft() {}

    /** @param back called when it is there again */
    public static void delete(BegunRequests begun, Draft draft, String badge, Runnable back) {
        begun.delete(draft.achievement());
        UI page = UI.getCurrent();
        Undo.offer(
                page.getTranslation("application.draft.deleted", badge),
                page.getTranslation("application.draft.restore"),
                () -> {
                    begun.save(draft.achievement(), draft.answers(), Draft.NONE);
                    back.run();
                });
    }
}
