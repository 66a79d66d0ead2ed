package org.openrec.guard;

import java.util.concurrent.atomic.AtomicInteger;

/** Sings when anything of a hostile diagram is run: they name it as a class, call it and set its property. */
public final class Canary {

    /** Set by scripts and expressions of hostile diagrams. */
    public static final String PROPERTY = "openrec.canary";

    private static final AtomicInteger SONGS = new AtomicInteger();

    public Canary() {
        SONGS.incrementAndGet();
    }

    public static boolean sang() {
        return SONGS.get() > 0 || System.getProperty(PROPERTY) != null;
    }
}
