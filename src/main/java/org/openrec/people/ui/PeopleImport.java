package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PeoplePreview;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.FileUpload;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.io.InputStreamSource;

/** Brings persons from a table: what it would do is seen before it is done, all or nothing. */
class PeopleImport extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int SHOWN = 100;

    private final transient PeopleKeeping keeping;
    private final transient Runnable brought;
    private final Div result = new Div();

    /** @param brought called after persons were */
    PeopleImport(PeopleKeeping keeping, Runnable brought) {
        this.keeping = keeping;
        this.brought = brought;
        Locale locale = getLocale();
        setSummaryText(getTranslation("people.table.bring"));
        Paragraph help = new Paragraph(getTranslation("people.table.help"));
        help.addClassName("quiet");
        FileUpload upload = new FileUpload(MOST_BYTES, locale, (file, size, content) -> taken(size, content));
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv");
        result.getElement().setAttribute("role", "status");
        setContent(new Div(help, upload, result));
    }

    private Command taken(long size, InputStreamSource content) throws IOException {
        if (size > MOST_BYTES) {
            return () -> result.add(NoticeBox.problem("", getTranslation("shared.upload.tooBig")));
        }
        byte[] csv;
        try (InputStream in = content.getInputStream()) {
            csv = in.readAllBytes();
        }
        return () -> preview(csv);
    }

    private void preview(byte[] csv) {
        result.removeAll();
        try {
            show(keeping.preview(csv));
        } catch (Problem.Invalid invalid) {
            result.add(NoticeBox.problem("", invalid.detail(Language.of(getLocale()))));
        } catch (Problem problem) {
            result.add(NoticeBox.problem("", problem.text(Language.of(getLocale()))));
        }
    }

    private void show(PeoplePreview preview) {
        result.add(new Paragraph(
                getTranslation("people.table.preview", preview.persons().size(), preview.fresh())));
        if (!preview.wrong().isEmpty()) {
            UnorderedList wrong = new UnorderedList();
            wrong.addClassName("wrong-lines");
            preview.wrong().stream()
                    .limit(SHOWN)
                    .forEach(line -> wrong.add(new ListItem(getTranslation(
                            "people.table.line", line.number(), line.reason().in(getLocale())))));
            result.add(
                    NoticeBox.problem(
                            "",
                            getTranslation(
                                    "people.table.allOrNothing", preview.wrong().size())),
                    wrong);
            return;
        }
        Button keep =
                new Button(getTranslation("people.table.keep", preview.persons().size()), click -> keep(preview));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        result.add(keep);
    }

    private void keep(PeoplePreview preview) {
        try {
            keeping.keep(preview);
            result.removeAll();
            brought.run();
            ProblemNotice.done(
                    getTranslation("people.table.kept", preview.persons().size()));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
