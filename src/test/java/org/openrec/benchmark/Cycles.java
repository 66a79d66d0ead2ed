package org.openrec.benchmark;

/** Whatever takes an application from submission to badge: Openrec, or the bare engine. */
interface Cycles {

    /** Submits and accepts one application; its badge may be issued later. */
    void submitAndAccept();

    /** How many badges have been issued in all. */
    long issued();
}
