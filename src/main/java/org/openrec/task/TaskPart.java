package org.openrec.task;

import java.util.Optional;

/**
 * Which part of its subject a task is about.
 *
 * @param about one thing of several, such as one of the paper badges of an initiative
 * @param member for whom of a set the step is repeated, such as one of its parties
 */
public record TaskPart(Optional<String> about, Optional<String> member) {

    public static final TaskPart WHOLE = new TaskPart(Optional.empty(), Optional.empty());
}
