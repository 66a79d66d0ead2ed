package org.openrec.task;

/** How many tasks each scope has; counted no further than {@link #CAP}. */
public record TaskCounts(int mine, int service, int all) {

    /** What a count stops at: it then means "or more". */
    public static final int CAP = 100;

    public int of(TaskFilter.Scope scope) {
        return switch (scope) {
            case MINE -> mine;
            case SERVICE -> service;
            case ALL -> all;
        };
    }
}
