package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import org.openrec.application.answer.Evidence;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.ShownFile;
import org.openrec.shared.ui.FileLink;

/** Evidence to read: texts as they are, links and files to open. */
public class EvidenceList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<ShownFile> viewing;

    /** @param added which of them are new since the round before */
    public EvidenceList(List<Evidence> evidence, List<Evidence> added, Map<FileId, StoredFile> files) {
        this(evidence, added, files, FileLink::overPage);
    }

    /** @param viewing shows those that browsers can show */
    public EvidenceList(
            List<Evidence> evidence,
            List<Evidence> added,
            Map<FileId, StoredFile> files,
            SerializableConsumer<ShownFile> viewing) {
        this.viewing = viewing;
        addClassName("evidence-list");
        evidence.forEach(piece -> {
            ListItem item = new ListItem(shown(piece, files));
            if (added.contains(piece)) {
                item.add(new ChangeMark());
            }
            add(item);
        });
    }

    public static List<FileId> files(List<Evidence> evidence) {
        return evidence.stream()
                .filter(Evidence.File.class::isInstance)
                .map(Evidence.File.class::cast)
                .map(Evidence.File::id)
                .toList();
    }

    private Component shown(Evidence piece, Map<FileId, StoredFile> files) {
        if (piece instanceof Evidence.Text text) {
            Paragraph words = new Paragraph(text.text());
            words.addClassName("told");
            return words;
        }
        if (piece instanceof Evidence.Link link) {
            return link(link);
        }
        StoredFile file = files.get(((Evidence.File) piece).id());
        return file == null ? new Span(getTranslation("application.evidence.gone")) : file(file);
    }

    private static Component link(Evidence.Link link) {
        Anchor anchor = new Anchor(link.url(), link.title().isBlank() ? link.url() : link.title());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return anchor;
    }

    private Component file(StoredFile file) {
        Span size = new Span(FileSize.of(file.size(), getLocale()));
        size.addClassName("quiet");
        Div row = new Div(new FileLink(EvidenceFiles.shown(file), viewing), size);
        row.addClassName("evidence-file");
        return row;
    }
}
