package org.openrec.codesign.ui.matrix;

import org.openrec.codesign.InitiativeId;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;
import org.springframework.stereotype.Component;

/** The form {@code crossing}: evidence is put into cells, and criteria are written from them. */
@Component
class MatrixScreen implements RichForm {

    private final MatrixDesk desk;

    MatrixScreen(MatrixDesk desk) {
        this.desk = desk;
    }

    @Override
    public FormId form() {
        return new FormId("crossing");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        return new MatrixPane(desk, InitiativeId.of(task.subject().id()));
    }
}
