package org.openrec.credential;

import java.util.Base64;

/**
 * The picture of a badge.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param content not larger than {@link #LARGEST}; harmless where it is shown as an image, not as a page
 */
public record Picture(String mediaType, byte[] content) {

    /** In bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** As an address that holds it (RFC 2397): nobody else is asked for it, and learns of it. */
    public String dataAddress() {
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
