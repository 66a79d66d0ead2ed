package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.codesign.matrix.Crossing;
import org.openrec.codesign.ui.FollowedInitiative;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.ProblemNotice;

/** A matrix on which several people work at once: it follows what others do without moving what one is at. */
@StyleSheet("context://initiatives.css")
@StyleSheet("context://matrix.css")
@JavaScript("context://matrix.js")
class MatrixPanel extends Div implements CellGestures {

    private static final long serialVersionUID = 1L;

    private final transient MatrixDesk desk;
    private final transient InitiativeId initiative;
    private final transient Runnable done;
    private final Div empty = new Div();
    private final GapsLine gaps = new GapsLine(this::lead);
    private final MatrixGrid grid = new MatrixGrid(this);
    private final OneCompetence one = new OneCompetence(this);
    private final EvidenceTray tray = new EvidenceTray();
    private final CriterionSide side;
    private final Div work;
    private transient Matrix matrix = Matrix.empty();
    private transient Chosen chosen = Chosen.nothing();
    private boolean locked;

    /** @param done called after each deed of the person, not after those of others */
    MatrixPanel(MatrixDesk desk, InitiativeId initiative, Runnable done) {
        this.desk = desk;
        this.initiative = initiative;
        this.done = done;
        side = new CriterionSide(desk, initiative, () -> act(() -> {}), this::leaveCells);
        addClassName("matrix");
        Div cells = new Div(gaps, grid, one, tray);
        cells.addClassName("matrix-cells");
        work = new Div(cells, side);
        work.addClassName("matrix-work");
        add(empty, work);
        show();
        FollowedInitiative.follow(this, desk.changes(), initiative, this::show);
    }

    /** Whatever the rights are, nothing is done here while it is locked. */
    void lock(boolean now) {
        locked = now;
        show();
    }

    Matrix matrix() {
        return matrix;
    }

    private void show() {
        Matrix read = desk.matrices().of(initiative);
        matrix = locked ? read.locked() : read;
        chosen = chosen.within(matrix);
        boolean nothing = matrix.competences().isEmpty() || matrix.situations().isEmpty();
        empty.removeAll();
        empty.setVisible(nothing);
        work.setVisible(!nothing);
        if (nothing) {
            empty.add(
                    new EmptyState(
                            getTranslation("codesign.matrix.empty"), getTranslation("codesign.matrix.empty.text")),
                    new Anchor(
                            "initiatives/" + initiative + "/lists/situation",
                            getTranslation("codesign.matrix.situations.list")),
                    new Anchor(
                            "initiatives/" + initiative + "/lists/competence",
                            getTranslation("codesign.matrix.competences.list")));
            return;
        }
        gaps.show(matrix);
        showCells();
        tray.show(matrix);
    }

    private void showCells() {
        grid.show(matrix, chosen);
        one.show(matrix, chosen);
        side.show(matrix, chosen);
    }

    private void leaveCells() {
        chosen = Chosen.nothing();
        showCells();
    }

    @Override
    public void choose(long competence, long situation) {
        if (matrix.draft()) {
            chosen = chosen.toggled(competence, situation).within(matrix);
            showCells();
        }
    }

    @Override
    public void find(long competence, long situation) {
        if (!matrix.place()) {
            return;
        }
        List<Long> there = matrix.in(competence, situation).stream()
                .map(Crossing::evidence)
                .toList();
        EvidencePicker picker = new EvidencePicker(
                getTranslation(
                        "codesign.matrix.cell",
                        name(matrix.competences(), competence),
                        name(matrix.situations(), situation)),
                matrix.evidence().stream()
                        .filter(it -> !there.contains(it.id()))
                        .toList(),
                evidence -> put(competence, situation, evidence));
        picker.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                grid.focus(competence, situation);
            }
        });
        picker.open();
    }

    private static String name(List<Dossier.CardLine> cards, long id) {
        return cards.stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .map(Dossier.CardLine::text)
                .orElse("");
    }

    @Override
    public void put(long competence, long situation, long evidence) {
        act(() -> desk.placing().put(initiative, situation, competence, evidence));
    }

    @Override
    public void take(long crossing) {
        act(() -> desk.placing().take(initiative, crossing));
    }

    @Override
    public void takeLast(long competence, long situation) {
        matrix.in(competence, situation).stream()
                .reduce((first, second) -> second)
                .filter(it -> matrix.place())
                .ifPresent(it -> take(it.id()));
    }

    @Override
    public void write() {
        side.write();
    }

    /** To the first cell of a competence or a situation; evidence stands in the tray, which can be seen from there. */
    private void lead(long card) {
        boolean row = matrix.competences().stream().anyMatch(it -> it.id() == card);
        boolean column = matrix.situations().stream().anyMatch(it -> it.id() == card);
        if (row) {
            grid.focus(card, matrix.situations().get(0).id());
        } else if (column) {
            grid.focus(matrix.competences().get(0).id(), card);
        } else {
            tray.getElement().executeJs("this.scrollIntoView({ block: 'center' })");
        }
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        show();
        done.run();
    }
}
