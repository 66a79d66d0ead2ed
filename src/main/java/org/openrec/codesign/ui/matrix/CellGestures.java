package org.openrec.codesign.ui.matrix;

/** What somebody does at a cell of a matrix. */
interface CellGestures {

    /** Chooses the cell for a criterion, or leaves it. */
    void choose(long competence, long situation);

    /** @param typed the first letters of a piece of evidence */
    void find(long competence, long situation, String typed);

    void put(long competence, long situation, long evidence);

    void take(long crossing);

    /** Takes out what was put into the cell last. */
    void takeLast(long competence, long situation);

    /** Goes on to the words of the criterion. */
    void write();
}
