package org.openrec.credential.status;

/**
 * A list as its issuer signed it.
 *
 * @param tag another one for each text
 */
public record PublishedList(String document, String tag) {}
