package org.openrec.shared;

/** What anyone may read without signing in, besides the screens marked as public and the public part of the API. */
public final class PublicPaths {

    public static final String[] DOCUMENTS = {
        "/achievements/**",
        "/issuers/**",
        "/credentials/*.json",
        "/credentials/*.png",
        "/credentials/*.svg",
        "/openrec.css",
        "/credential.css",
        "/messages.css",
        "/applications.css",
        "/login.css",
        "/actuator/health/**",
        "/error"
    };

    private PublicPaths() {}
}
