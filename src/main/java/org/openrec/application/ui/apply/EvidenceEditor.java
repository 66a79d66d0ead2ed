package org.openrec.application.ui.apply;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.application.answer.Evidence;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.file.FileId;
import org.openrec.file.FileStore;
import org.openrec.file.StoredFile;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.FileUpload;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.io.InputStreamSource;

/** The pieces of evidence for one criterion: texts, links and files, added and taken away again. */
class EvidenceEditor extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceFiles store;
    private final Runnable changed;
    private final Runnable left;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph error = new Paragraph();
    private final List<EvidencePiece> pieces = new ArrayList<>();
    private final Map<FileId, StoredFile> known = new HashMap<>();

    /** @param left somebody is done with one of them, right or wrong */
    EvidenceEditor(
            List<Evidence> evidence,
            Map<FileId, StoredFile> kept,
            EvidenceFiles store,
            Runnable changed,
            Runnable left) {
        this.store = store;
        this.changed = changed;
        this.left = left;
        addClassName("evidence-editor");
        known.putAll(kept);
        list.addClassName("evidence-pieces");
        error.addClassName("form-error");
        error.setVisible(false);
        error.getElement().setAttribute("tabindex", "-1");
        Paragraph help = new Paragraph(getTranslation("application.evidence.help"));
        help.addClassName("quiet");
        Div buttons = new Div(
                adding("application.evidence.addText", VaadinIcon.TEXT_LABEL, new Evidence.Text("")),
                adding("application.evidence.addLink", VaadinIcon.LINK, new Evidence.Link("", "")));
        buttons.addClassName("evidence-buttons");
        add(new H3(getTranslation("application.evidence")), help, list, error, buttons, upload(), photo());
        evidence.forEach(this::show);
    }

    private Button adding(String key, VaadinIcon icon, Evidence empty) {
        Button button = new Button(getTranslation(key), icon.create(), click -> {
            show(empty).ifPresent(EvidencePiece::focus);
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Optional<EvidencePiece> show(Evidence evidence) {
        EvidencePiece piece = EvidencePiece.of(evidence, known, this::edited, left);
        piece.onRemove(() -> remove(piece));
        pieces.add(piece);
        list.add(piece);
        number();
        return Optional.of(piece);
    }

    /** What is taken away can be put back, until the page is left. */
    private void remove(EvidencePiece piece) {
        int place = pieces.indexOf(piece);
        pieces.remove(piece);
        list.remove(piece);
        number();
        Div undone = new Div();
        Button undo = new Button(getTranslation("application.evidence.undo"), click -> {
            remove(undone);
            pieces.add(Math.min(place, pieces.size()), piece);
            list.getElement().insertChild(Math.min(place, list.getElement().getChildCount()), piece.getElement());
            number();
            piece.focus();
            changed.run();
        });
        undone.addClassName("evidence-undo");
        undone.getElement().setAttribute("role", "status");
        undone.add(new Paragraph(getTranslation("application.evidence.removed")), undo);
        addComponentAtIndex(indexOf(list) + 1, undone);
        undo.focus();
        changed.run();
    }

    private void number() {
        for (int i = 0; i < pieces.size(); i++) {
            KeptTexts.part(pieces.get(i), "evidence/" + i);
        }
    }

    /** On a phone the camera opens at once. */
    private Upload photo() {
        Upload photo = upload();
        photo.addClassName("evidence-photo");
        photo.setAcceptedFileTypes("image/*");
        photo.getElement().setProperty("capture", "environment");
        photo.setDropAllowed(false);
        photo.setUploadButton(new Button(getTranslation("application.evidence.photo"), VaadinIcon.CAMERA.create()));
        return photo;
    }

    private Upload upload() {
        Upload upload = new FileUpload(FileStore.MAX_SIZE, getLocale(), this::keep);
        upload.addFileRejectedListener(event ->
                show(getTranslation("application.evidence.refused", event.getFileName(), event.getErrorMessage())));
        return upload;
    }

    private Command keep(String name, long size, InputStreamSource content) {
        try {
            StoredFile file = store.keep(name, size, content);
            return () -> {
                known.put(file.id(), file);
                show(new Evidence.File(file.id()));
                edited();
            };
        } catch (Problem problem) {
            return () -> refused(name, problem);
        } catch (IOException e) {
            return () -> ProblemNotice.show(getTranslation("application.evidence.lost"));
        }
    }

    private void refused(String file, Problem problem) {
        show(getTranslation(
                "application.evidence.refused", file, problem.detail(org.openrec.shared.Language.of(getLocale()))));
    }

    private void edited() {
        error.setVisible(false);
        changed.run();
    }

    List<Evidence> value() {
        return pieces.stream().flatMap(piece -> piece.value().stream()).toList();
    }

    void show(String problem) {
        error.setText(problem);
        error.setVisible(true);
    }

    /** Shows the problem of one piece, counted among those that are sent (empty ones are not), or of all of them. */
    com.vaadin.flow.component.Component show(Optional<Integer> piece, String problem) {
        List<EvidencePiece> sent =
                pieces.stream().filter(it -> it.value().isPresent()).toList();
        if (piece.isPresent() && piece.get() < sent.size()) {
            return sent.get(piece.get()).show(problem);
        }
        show(problem);
        return error;
    }

    void clearProblems() {
        error.setVisible(false);
        pieces.forEach(EvidencePiece::clearProblem);
    }
}
