package org.openrec.task;

import java.time.Duration;
import java.util.Optional;

/**
 * Which tasks, in which order.
 *
 * @param olderThan only those that have waited longer
 * @param search words that all have to occur in the task's name or title, whatever their case and accents; may be empty
 */
public record TaskFilter(
        Scope scope,
        Optional<String> category,
        Optional<Duration> olderThan,
        boolean overdue,
        String search,
        Sort sort) {

    /** Whose tasks. */
    public enum Scope {
        /** What the actor holds. */
        MINE,
        /** What the actor's groups may do, held by nobody or by a colleague. */
        SERVICE,
        ALL
    }

    /** In which order. */
    public enum Sort {
        /** The most urgent first, those without a date last. */
        DUE,
        /** The longest waiting first. */
        CREATED
    }

    public static TaskFilter of(Scope scope) {
        return new TaskFilter(scope, Optional.empty(), Optional.empty(), false, "", Sort.DUE);
    }

    public TaskFilter scope(Scope other) {
        return new TaskFilter(other, category, olderThan, overdue, search, sort);
    }

    public TaskFilter category(Optional<String> other) {
        return new TaskFilter(scope, other, olderThan, overdue, search, sort);
    }

    public TaskFilter olderThan(Optional<Duration> other) {
        return new TaskFilter(scope, category, other, overdue, search, sort);
    }

    public TaskFilter overdue(boolean other) {
        return new TaskFilter(scope, category, olderThan, other, search, sort);
    }

    public TaskFilter search(String other) {
        return new TaskFilter(scope, category, olderThan, overdue, other, sort);
    }

    public TaskFilter sort(Sort other) {
        return new TaskFilter(scope, category, olderThan, overdue, search, other);
    }
}
