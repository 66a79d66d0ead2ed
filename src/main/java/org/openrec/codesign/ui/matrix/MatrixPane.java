package org.openrec.codesign.ui.matrix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.codesign.ui.InitiativePane;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.task.ui.open.Deed;

/** The task of crossing: what is done in the matrix is done at once, completing ends it. */
class MatrixPane extends InitiativePane {

    private final MatrixPanel panel;
    private final Paragraph error = new Paragraph();

    MatrixPane(MatrixDesk desk, InitiativeId initiative) {
        super("matrix-pane");
        panel = new MatrixPanel(desk, initiative, this::changed);
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        error.getElement().setAttribute("tabindex", "-1");
        add(error, panel);
    }

    @Override
    public FormValues values() {
        return new FormValues(JsonNodeFactory.instance.objectNode());
    }

    @Override
    public Optional<Deed> deed() {
        Matrix matrix = panel.matrix();
        Set<Long> written =
                matrix.criteria().stream().map(it -> it.competence().card()).collect(Collectors.toSet());
        long missing = matrix.competences().stream()
                .map(Dossier.CardLine::id)
                .filter(it -> matrix.shows(it) > 0 && !written.contains(it))
                .count();
        return Optional.of(new Deed(
                text("codesign.matrix.end"),
                List.of(),
                text("codesign.matrix.end.remains", matrix.criteria().size(), missing, matrix.gaps()),
                text("codesign.matrix.end.done"),
                Optional.empty()));
    }

    @Override
    protected void changed() {
        error.setText("");
        super.changed();
    }

    @Override
    public void show(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            error.setText(problem.text().in(locale()));
            error.getElement().executeJs("this.focus()");
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        panel.lock(readOnly);
    }
}
