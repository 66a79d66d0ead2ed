package org.openrec.credential;

/** The JSON-LD contexts in whose words credentials are written. */
public final class CredentialContexts {

    /** VC Data Model 2.0. */
    public static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";

    /** Open Badges 3.0. */
    public static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private CredentialContexts() {}
}
