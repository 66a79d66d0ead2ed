package org.openrec.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.Undo;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.Drafting;

/** The open drafts of a process. */
class DraftsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Drafting drafting;
    private final transient Runnable changed;

    DraftsSection(List<DraftDetails> drafts, Drafting drafting, VersionWords words, Runnable changed) {
        this.drafting = drafting;
        this.changed = changed;
        addClassName("block");
        add(new H2(getTranslation("studio.drafts.title")));
        if (drafts.isEmpty()) {
            add(new EmptyState(getTranslation("studio.drafts.empty.title"), getTranslation("studio.drafts.empty")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        drafts.forEach(draft -> rows.add(row(draft, words)));
        add(rows);
        if (drafts.size() == Drafting.MOST_SHOWN) {
            add(new Paragraph(getTranslation("studio.drafts.most", Drafting.MOST_SHOWN)));
        }
    }

    private StudioRow row(DraftDetails draft, VersionWords words) {
        Button discard = new Button(getTranslation("studio.discard"), click -> discard(draft));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        String waits = draft.request()
                .map(request -> getTranslation("studio.draft.waiting", request.name(), request.reason()))
                .orElse("");
        return new StudioRow(new Anchor("studio/drafts/" + draft.id(), words.line(draft, getLocale())), waits, discard);
    }

    /** Nothing is lost: the draft can be brought back at once. */
    private void discard(DraftDetails draft) {
        drafting.discard(draft.id());
        changed.run();
        Undo.offer(getTranslation("studio.discarded"), getTranslation("studio.restore"), () -> {
            drafting.restore(draft.id());
            changed.run();
        });
    }
}
