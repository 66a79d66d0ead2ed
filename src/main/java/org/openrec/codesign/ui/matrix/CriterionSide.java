package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.codesign.matrix.CriterionWording;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.Undo;

/** Beside the matrix: the criterion that is being written, and those that are kept. */
class CriterionSide extends Aside {

    private static final long serialVersionUID = 1L;

    private final transient MatrixDesk desk;
    private final transient InitiativeId initiative;
    private final transient Runnable done;
    private final transient Runnable clearing;
    private final Tab writing = new Tab(getTranslation("codesign.matrix.write"));
    private final Tab kept = new Tab();
    private final Tabs tabs = new Tabs(writing, kept);
    private final CriterionFields fields = new CriterionFields(this::keep, this::clear);
    private final Paragraph choose = new Paragraph(getTranslation("codesign.matrix.choose"));
    private final KeptCriteria list = new KeptCriteria(this::edit, this::drop);
    private transient Matrix matrix = Matrix.empty();
    private transient Chosen chosen = Chosen.nothing();
    private transient Optional<Matrix.CriterionLine> edited = Optional.empty();
    private transient Set<Long> suggested = Set.of();

    /**
     * @param done called after each deed of the person
     * @param clearing leaves the chosen cells
     */
    CriterionSide(MatrixDesk desk, InitiativeId initiative, Runnable done, Runnable clearing) {
        this.desk = desk;
        this.initiative = initiative;
        this.done = done;
        this.clearing = clearing;
        addClassName("criterion-side");
        getElement().setAttribute("aria-label", getTranslation("codesign.matrix.criteria"));
        choose.addClassName("quiet");
        tabs.addSelectedChangeListener(change -> turn());
        add(tabs, choose, fields, list);
    }

    void show(Matrix now, Chosen cells) {
        boolean others = !cells.equals(chosen);
        matrix = now;
        if (others && cells.competence() != chosen.competence()) {
            fields.begin();
        }
        chosen = cells;
        if (others && !cells.isEmpty()) {
            edited = Optional.empty();
            tabs.setSelectedTab(writing);
        }
        kept.setLabel(getTranslation("codesign.matrix.kept", now.criteria().size()));
        writing.setVisible(now.draft());
        if (!now.draft()) {
            tabs.setSelectedTab(kept);
        }
        list.show(now);
        if (edited.isEmpty() && !cells.isEmpty() && now.draft()) {
            suggest(others);
        }
        turn();
    }

    /** Anew only where the cells are others, or others stand in them: ticks that somebody has taken off stay off. */
    private void suggest(boolean others) {
        CriterionWording words = desk.drafting().suggestion(initiative, chosen.competence(), chosen.situations());
        if (!others && words.counting().equals(suggested)) {
            return;
        }
        suggested = words.counting();
        List<Matrix.OriginLine> evidence = lines(matrix.evidence()).stream()
                .filter(it -> words.counting().contains(it.card()))
                .toList();
        List<Matrix.OriginLine> from = Stream.concat(
                        lines(matrix.competences()).stream().filter(it -> it.card() == chosen.competence()),
                        lines(matrix.situations()).stream()
                                .filter(it -> chosen.situations().contains(it.card())))
                .toList();
        fields.show(
                getTranslation(
                        "codesign.matrix.ofCells",
                        chosen.situations().size(),
                        from.get(0).text()),
                words,
                evidence,
                from,
                getTranslation("codesign.matrix.keep"));
    }

    private static List<Matrix.OriginLine> lines(List<Dossier.CardLine> cards) {
        return cards.stream()
                .map(it -> new Matrix.OriginLine(
                        it.id(),
                        it.kind(),
                        it.text(),
                        it.origins().stream()
                                .map(Dossier.ContributionLine::by)
                                .distinct()
                                .toList()))
                .toList();
    }

    private void turn() {
        boolean write = writing.equals(tabs.getSelectedTab());
        boolean something = !chosen.isEmpty() || edited.isPresent();
        choose.setVisible(write && !something);
        fields.setVisible(write && something);
        list.setVisible(!write);
    }

    private void edit(Matrix.CriterionLine criterion) {
        clearing.run();
        edited = Optional.of(criterion);
        fields.begin();
        fields.show(
                getTranslation("codesign.matrix.edited"),
                criterion.wording(),
                criterion.evidence(),
                Stream.concat(Stream.of(criterion.competence()), criterion.situations().stream())
                        .toList(),
                getTranslation("codesign.matrix.save"));
        tabs.setSelectedTab(writing);
        turn();
        fields.takeFocus();
    }

    private void keep() {
        CriterionWording words = fields.wording();
        try {
            edited.ifPresentOrElse(
                    it -> desk.drafting().reword(initiative, it.id(), Optional.of(it.version()), words),
                    () -> desk.drafting()
                            .draft(initiative, chosen.competence(), chosen.situations(), Optional.of(words)));
        } catch (Problem.Invalid invalid) {
            fields.show(invalid.fields());
            return;
        } catch (Problem problem) {
            ProblemNotice.show(problem);
            return;
        }
        ProblemNotice.done(getTranslation("codesign.matrix.isKept", words.title()));
        edited = Optional.empty();
        fields.begin();
        clearing.run();
        tabs.setSelectedTab(kept);
        done.run();
    }

    private void clear() {
        edited = Optional.empty();
        fields.begin();
        clearing.run();
        turn();
    }

    private void drop(Matrix.CriterionLine criterion) {
        act(() -> desk.drafting().drop(initiative, criterion.id()));
        Undo.offer(
                getTranslation("codesign.matrix.dropped", criterion.wording().title()),
                getTranslation("codesign.matrix.dropBack"),
                () -> act(() -> desk.drafting().keep(initiative, criterion.id())));
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        done.run();
    }

    /** On to the words, where cells are chosen. */
    void write() {
        if (!chosen.isEmpty()) {
            tabs.setSelectedTab(writing);
            fields.takeFocus();
        } else {
            ProblemNotice.done(getTranslation("codesign.matrix.choose"));
        }
    }
}
