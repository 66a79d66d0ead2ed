package org.openrec.task.ui;

/**
 * What keys do on a page, in the words of the person.
 *
 * @param keys with spaces between
 */
public record Shortcut(String keys, String what) {}
