package org.openrec.signing;

/** By which keys sign; an owner has one key in use for each. */
public enum Algorithm {
    /** RFC 8032; the cryptosuite {@code eddsa-rdfc-2022}. */
    ED25519
}
