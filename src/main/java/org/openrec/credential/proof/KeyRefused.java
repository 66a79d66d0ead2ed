package org.openrec.credential.proof;

import org.openrec.credential.Check.Result;

/** The key of a signature is not to be had, or not to be trusted for it. */
final class KeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Result result;
    private final String key;

    private KeyRefused(Result result, String key) {
        super(key);
        this.result = result;
        this.key = key;
    }

    /** It is not to be trusted. */
    static KeyRefused failed(String key) {
        return new KeyRefused(Result.FAILED, key);
    }

    /** Whether it is to be trusted could not be found out. */
    static KeyRefused unknown(String key) {
        return new KeyRefused(Result.UNKNOWN, key);
    }

    /** Nothing is wrong with it, but that it is not known to be of the one who is said to have signed. */
    boolean mayBeAnothers() {
        return result == Result.UNKNOWN || key.equals("credential.check.issuer.other");
    }

    Result result() {
        return result;
    }

    /** Of the text that says why. */
    String key() {
        return key;
    }
}
