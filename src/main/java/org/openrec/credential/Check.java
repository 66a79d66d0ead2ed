package org.openrec.credential;

import org.openrec.shared.LocalizedText;

/** One thing that was looked at when a badge was verified, and what came of it in plain words. */
public record Check(Kind kind, Result result, LocalizedText text) {

    /** Whether nothing about it speaks against the badge. */
    public boolean passed() {
        return result == Result.PASSED || result == Result.NOTED;
    }

    /** What is looked at, in this order; what there is nothing of is not looked at. */
    public enum Kind {
        /** It can be read, and is undamaged. */
        FORMAT("format"),
        /** It has the form that Open Badges 3.0 asks for. */
        SCHEMA("schema"),
        /** The key is the issuer's and was valid when it signed. */
        ISSUER("issuer"),
        /** The signature covers what is written. */
        PROOF("proof"),
        /** It is valid today. */
        DATES("dates"),
        /** It was not taken back. */
        STATUS("status"),
        /** What others say of it is signed by them. */
        ENDORSEMENTS("endorsements"),
        /** It says for whom and what for. */
        CONTENT("content"),
        /** It is what was issued here. */
        REGISTER("register");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in the API. */
        public String code() {
            return code;
        }
    }

    /** What came of a check; the later, the graver. */
    public enum Result {
        PASSED("passed"),
        /** Worth to know; the badge holds all the same. */
        NOTED("noted"),
        /** It could not be found out. */
        UNKNOWN("unknown"),
        FAILED("failed");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        /** The name in the API. */
        public String code() {
            return code;
        }
    }
}
