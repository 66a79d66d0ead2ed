package org.openrec.codesign.ui.matrix;

/** What somebody does at a cell of a matrix. */
interface CellGestures {

    /** Chooses the cell for a criterion, or leaves it. */
    void choose(long competence, long situation);

    /** Looks for a piece of evidence by its words. */
    void find(long competence, long situation);

    void put(long competence, long situation, long evidence);

    void take(long crossing);

    /** Takes out what was put into the cell last. */
    void takeLast(long competence, long situation);

    /** Goes on to the words of the criterion. */
    void write();
}
