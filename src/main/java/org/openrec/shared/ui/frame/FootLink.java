package org.openrec.shared.ui.frame;

/**
 * A page that the foot of every page leads to: a bean of whoever has it.
 *
 * @param label the key of its text
 * @param place where it stands among the others, from the left
 */
public record FootLink(String path, String label, int place) {}
