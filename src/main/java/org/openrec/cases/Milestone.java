package org.openrec.cases;

/**
 * A step that a diagram marks with the property {@code milestone}.
 *
 * @param step its BPMN id
 * @param name what the property says, such as {@code meeting}
 * @param optional whether a case may pass it by (property {@code optional})
 */
public record Milestone(String step, String name, boolean optional) {}
