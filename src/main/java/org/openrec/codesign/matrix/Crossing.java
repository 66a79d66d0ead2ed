package org.openrec.codesign.matrix;

/**
 * A situation, a competence in it, and what shows it: put against each other.
 *
 * @param situation the number of its card, as are {@code competence} and {@code evidence}
 */
public record Crossing(long id, long situation, long competence, long evidence) {}
