package org.openrec.codesign.ui.matrix;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Matrix;

/**
 * The cells that somebody has chosen, of one competence: those of another one are left with it.
 *
 * @param competence 0 while nothing is chosen
 */
record Chosen(long competence, Set<Long> situations) {

    Chosen {
        situations = Set.copyOf(situations);
    }

    static Chosen nothing() {
        return new Chosen(0, Set.of());
    }

    boolean isEmpty() {
        return situations.isEmpty();
    }

    boolean holds(long row, long column) {
        return competence == row && situations.contains(column);
    }

    /** With the cell, or without it where it was chosen. */
    Chosen toggled(long row, long column) {
        if (row != competence) {
            return new Chosen(row, Set.of(column));
        }
        Set<Long> others = new LinkedHashSet<>(situations);
        if (!others.remove(column)) {
            others.add(column);
        }
        return others.isEmpty() ? nothing() : new Chosen(row, others);
    }

    /** Without what is no longer in the matrix. */
    Chosen within(Matrix matrix) {
        Set<Long> columns = new TreeSet<>();
        matrix.situations().stream()
                .map(Dossier.CardLine::id)
                .filter(situations::contains)
                .forEach(columns::add);
        boolean there = matrix.competences().stream().anyMatch(it -> it.id() == competence);
        return there && !columns.isEmpty() ? new Chosen(competence, columns) : nothing();
    }
}
