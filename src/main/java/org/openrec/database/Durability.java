package org.openrec.database;

/** What a commit promises. */
public enum Durability {
    /** A committed transaction survives a power cut. */
    DURABLE,
    /** A committed transaction survives the process only: for tests, whose data nobody misses. */
    FORGETFUL
}
