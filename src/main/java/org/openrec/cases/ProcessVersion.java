package org.openrec.cases;

/**
 * What a case follows: a published process, and which version of it.
 *
 * @param version from 1 on, as the studio counts them
 */
public record ProcessVersion(String process, int version) {}
