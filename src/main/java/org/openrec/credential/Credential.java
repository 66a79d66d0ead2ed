package org.openrec.credential;

/**
 * A signed credential of an award as it is kept.
 *
 * @param format the code of its {@link org.openrec.credential.format.CredentialFormat}
 * @param document what was signed, byte for byte
 */
public record Credential(Award award, String format, String document) {}
