package org.openrec.shared;

import java.net.URI;

/** The public address under which this Openrec is reached: the base of all identifiers it gives out. */
public record PublicUrl(URI base) {

    public PublicUrl {
        if (!base.isAbsolute() || base.getHost() == null || base.getQuery() != null || base.getFragment() != null) {
            throw new IllegalArgumentException("openrec.public-url must be an absolute http(s) address, not " + base);
        }
    }

    /** The identifier for a path that begins with a slash. */
    public URI resolve(String path) {
        String text = base.toString();
        return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
    }
}
