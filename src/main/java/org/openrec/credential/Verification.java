package org.openrec.credential;

/** Finds out whether a badge holds (Open Badges 3.0, "Verification and Validation"). */
public interface Verification {

    /** The most bytes that are looked at. */
    int LARGEST = 5 * 1024 * 1024;

    /** A file as somebody has it: JSON, PNG or SVG. Never throws for what is in it. */
    Verdict verify(byte[] file);

    /** What somebody pasted: the JSON or SVG, or an {@code https} address where the badge can be had. */
    Verdict verify(String text);
}
