package org.openrec.people.account;

/**
 * An address of a person beside that of the identity provider.
 *
 * @param confirmed whether somebody at that address has said so
 */
public record PersonAddress(String address, boolean confirmed) {}
