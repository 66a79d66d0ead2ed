package org.openrec.shared;

/**
 * What is wrong with one field.
 *
 * @param pointer where it stands in what was sent, as a JSON Pointer (RFC 6901)
 * @param text what is wrong and what to do, in both languages
 */
public record FieldProblem(String pointer, LocalizedText text) {}
