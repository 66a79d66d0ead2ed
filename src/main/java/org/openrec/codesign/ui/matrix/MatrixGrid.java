package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.codesign.matrix.Crossing;

/** Competences in rows, situations in columns; its keys are in {@code matrix.js}. Cells stay while others change them. */
class MatrixGrid extends Div {

    private static final long serialVersionUID = 1L;

    private record At(long competence, long situation) {}

    private final transient CellGestures gestures;
    private final NativeTable table = new NativeTable();
    private final transient Map<At, NativeTableCell> cells = new HashMap<>();
    private final transient Map<Long, NativeTableHeaderCell> heads = new HashMap<>();
    private transient List<Long> shown = List.of();

    MatrixGrid(CellGestures gestures) {
        this.gestures = gestures;
        addClassName("matrix-grid");
        table.getElement().setAttribute("role", "grid").setAttribute("aria-multiselectable", "true");
        table.getElement().setAttribute("aria-label", getTranslation("codesign.matrix"));
        table.getElement()
                .addEventListener("matrix-key", this::key)
                .addEventData("event.detail.deed")
                .addEventData("event.detail.competence")
                .addEventData("event.detail.situation");
        add(table);
    }

    private void key(DomEvent event) {
        long competence = (long) event.getEventData().getNumber("event.detail.competence");
        long situation = (long) event.getEventData().getNumber("event.detail.situation");
        switch (event.getEventData().getString("event.detail.deed")) {
            case "choose" -> gestures.choose(competence, situation);
            case "find" -> gestures.find(competence, situation);
            case "take" -> gestures.takeLast(competence, situation);
            default -> gestures.write();
        }
    }

    void show(Matrix matrix, Chosen chosen) {
        List<Long> heading = Stream.concat(matrix.situations().stream(), matrix.competences().stream())
                .map(Dossier.CardLine::id)
                .toList();
        if (!heading.equals(shown)) {
            shown = heading;
            lay(matrix);
        }
        matrix.situations().forEach(it -> head(it, isUnused(matrix, it.id()), "unused", ""));
        matrix.competences()
                .forEach(it -> head(
                        it,
                        isUnshown(matrix, it.id()),
                        "unshown",
                        getTranslation("codesign.matrix.shows", matrix.shows(it.id()))
                                + (it.code().isBlank() ? "" : " · " + it.code())));
        cells.forEach((at, cell) -> show(at, cell, matrix, chosen.holds(at.competence(), at.situation())));
    }

    private void lay(Matrix matrix) {
        table.removeAll();
        cells.clear();
        heads.clear();
        NativeTableRow top = new NativeTableRow();
        top.getElement().setAttribute("role", "row");
        top.add(corner());
        matrix.situations().forEach(it -> top.add(headCell(it, "columnheader")));
        table.getHead().add(top);
        matrix.competences().forEach(row -> {
            NativeTableRow line = new NativeTableRow();
            line.getElement().setAttribute("role", "row");
            line.add(headCell(row, "rowheader"));
            matrix.situations().forEach(column -> {
                NativeTableCell cell = cell(row, column, matrix.place());
                cells.put(new At(row.id(), column.id()), cell);
                line.add(cell);
            });
            table.getBody().add(line);
        });
        cells.values().stream().findFirst().ifPresent(any -> table.getElement()
                .executeJs("this.querySelector('[role=gridcell]')?.setAttribute('tabindex', '0')"));
    }

    private Component corner() {
        NativeTableHeaderCell corner = new NativeTableHeaderCell();
        corner.getElement().setAttribute("role", "columnheader");
        Span competences = new Span(getTranslation("codesign.kind.competence"));
        competences.addClassName("kind-competence");
        Span situations = new Span(getTranslation("codesign.matrix.situations"));
        situations.addClassName("kind-situation");
        corner.add(competences, situations);
        return corner;
    }

    private NativeTableHeaderCell headCell(Dossier.CardLine card, String role) {
        NativeTableHeaderCell head = new NativeTableHeaderCell();
        head.getElement().setAttribute("role", role);
        head.getElement().setAttribute("data-card", Long.toString(card.id()));
        heads.put(card.id(), head);
        return head;
    }

    private void head(Dossier.CardLine card, boolean gap, String look, String detail) {
        NativeTableHeaderCell head = heads.computeIfAbsent(card.id(), any -> new NativeTableHeaderCell());
        head.removeAll();
        head.setClassName(look, gap);
        Span text = new Span(card.text());
        text.addClassName("told");
        head.add(text);
        if (gap) {
            Span flag = new Span(getTranslation("codesign.matrix." + look));
            flag.addClassName("gap");
            head.add(flag);
        } else if (!detail.isEmpty()) {
            Span quiet = new Span(detail);
            quiet.addClassNames("quiet", "small");
            head.add(quiet);
        }
    }

    private NativeTableCell cell(Dossier.CardLine row, Dossier.CardLine column, boolean place) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement()
                .setAttribute("role", "gridcell")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-competence", Long.toString(row.id()))
                .setAttribute("data-situation", Long.toString(column.id()));
        cell.getElement()
                .addEventListener("click", click -> gestures.choose(row.id(), column.id()))
                .setFilter("!event.target.closest('button')");
        if (place) {
            DropTarget<NativeTableCell> target = DropTarget.create(cell);
            target.setDropEffect(DropEffect.COPY);
            target.addDropListener(drop -> drop.getDragData()
                    .filter(Long.class::isInstance)
                    .ifPresent(evidence -> gestures.put(row.id(), column.id(), (Long) evidence)));
        }
        return cell;
    }

    private void show(At at, NativeTableCell cell, Matrix matrix, boolean chosen) {
        cell.removeAll();
        cell.getElement().setAttribute("aria-selected", Boolean.toString(chosen));
        List<Crossing> there = matrix.in(at.competence(), at.situation());
        there.forEach(it -> cell.add(new Token(
                matrix.text(it.evidence()),
                matrix.place() ? Optional.of(() -> gestures.take(it.id())) : Optional.empty())));
        cell.setClassName("in-gap", isUnshown(matrix, at.competence()) || isUnused(matrix, at.situation()));
        if (matrix.place()) {
            NativeButton more = new NativeButton("+", click -> gestures.find(at.competence(), at.situation()));
            more.addClassName("put");
            more.getElement().setAttribute("aria-label", getTranslation("codesign.matrix.put"));
            more.getElement().setAttribute("tabindex", "-1");
            cell.add(more);
        }
    }

    /** Where nothing is crossed yet, everything is missing, and nothing is marked. */
    private static boolean isUnused(Matrix matrix, long situation) {
        return !matrix.crossings().isEmpty()
                && matrix.unusedSituations().stream().anyMatch(it -> it.id() == situation);
    }

    private static boolean isUnshown(Matrix matrix, long competence) {
        return !matrix.crossings().isEmpty() && matrix.shows(competence) == 0;
    }

    void focus(long competence, long situation) {
        Optional.ofNullable(cells.get(new At(competence, situation)))
                .ifPresent(cell -> cell.getElement().executeJs("this.focus()"));
    }
}
