package org.openrec.cases;

/** What somebody who is told of a case has to do with it: why they are told. */
public enum Relation {
    /** It is about what they have asked for, or hold. */
    OWN,
    /** They take part in it. */
    PARTY,
    /** Taking care of it is part of their work. */
    WORK
}
