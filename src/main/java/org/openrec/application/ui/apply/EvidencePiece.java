package org.openrec.application.ui.apply;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openrec.application.answer.Evidence;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.ui.FileSize;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.ui.FileLink;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;

/** One piece of evidence that is being written. */
class EvidencePiece extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div fields = new Div();
    private final Paragraph error = new Paragraph();
    private final Button remove;
    private final Runnable changed;
    private final Runnable left;
    private transient Supplier<Optional<Evidence>> value = Optional::empty;
    private Runnable removal = () -> {};

    private EvidencePiece(Runnable changed, Runnable left) {
        this.changed = changed;
        this.left = left;
        remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removal.run());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("application.evidence.remove"));
        error.addClassName("form-error");
        error.setVisible(false);
        fields.addClassName("piece-fields");
        addClassName("piece");
        add(fields, remove, error);
    }

    static EvidencePiece of(Evidence evidence, Map<FileId, StoredFile> known, Runnable changed, Runnable left) {
        EvidencePiece piece = new EvidencePiece(changed, left);
        if (evidence instanceof Evidence.Text text) {
            piece.text(text);
        } else if (evidence instanceof Evidence.Link link) {
            piece.link(link);
        } else {
            piece.file((Evidence.File) evidence, known);
        }
        return piece;
    }

    private void text(Evidence.Text text) {
        TextArea area = new TextArea(getTranslation("application.evidence.text"));
        area.setMaxLength(Evidence.MAX_TEXT);
        KeptTexts.keep(area, "text");
        Typing.follow(area);
        area.setValue(text.text());
        watch(area);
        fields.add(area);
        value = () -> area.isEmpty() ? Optional.empty() : Optional.of(new Evidence.Text(area.getValue()));
    }

    private void link(Evidence.Link link) {
        TextField url = new TextField(getTranslation("application.evidence.url"));
        url.setHelperText(getTranslation("application.evidence.url.help"));
        url.setMaxLength(Evidence.MAX_URL);
        url.getElement().setAttribute("inputmode", "url");
        TextField title = new TextField(getTranslation("application.evidence.title"));
        title.setMaxLength(Evidence.MAX_TITLE);
        url.setValue(link.url());
        title.setValue(link.title());
        KeptTexts.keep(url, "url");
        KeptTexts.keep(title, "title");
        Typing.follow(url);
        Typing.follow(title);
        watch(url);
        watch(title);
        url.addBlurListener(blurred -> {
            url.setValue(WebAddress.completed(url.getValue()));
            changed.run();
            left.run();
        });
        fields.add(url, title);
        value = () -> url.isEmpty() && title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence.Link(WebAddress.completed(url.getValue()), title.getValue()));
    }

    private void file(Evidence.File file, Map<FileId, StoredFile> known) {
        StoredFile described = known.get(file.id());
        if (described == null) {
            fields.add(new Paragraph(getTranslation("application.evidence.gone")));
        } else {
            Paragraph size = new Paragraph(FileSize.of(described.size(), getLocale()));
            size.addClassName("quiet");
            fields.add(new FileLink(EvidenceFiles.shown(described)), size);
        }
        value = () -> Optional.of(file);
    }

    private void watch(AbstractField<?, String> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                clearProblem();
                changed.run();
            }
        });
    }

    void onRemove(Runnable called) {
        removal = called;
    }

    /** Empty while nothing is written in it. */
    Optional<Evidence> value() {
        return value.get();
    }

    void focus() {
        fields.getChildren()
                .filter(Focusable.class::isInstance)
                .filter(HasValue.class::isInstance)
                .findFirst()
                .map(component -> (Focusable<?>) component)
                .ifPresentOrElse(Focusable::focus, remove::focus);
    }

    Component show(String problem) {
        error.setText(problem);
        error.setVisible(true);
        return fields.getChildren().findFirst().orElse(remove);
    }

    void clearProblem() {
        error.setVisible(false);
    }
}
