package org.openrec.credential;

import org.openrec.shared.LocalizedText;

/** One thing that was looked at when a badge was verified, and what came of it in plain words. */
public record Check(Kind kind, boolean passed, LocalizedText text) {

    /** What is looked at, in this order; a later check may stay away when an earlier one leaves nothing to look at. */
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
}
