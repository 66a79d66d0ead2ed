package org.openrec.shared;

import java.util.Set;

/**
 * A file as a page shows it.
 *
 * @param address where the reader's own session opens it: relative to the root of this server, with no slash before it
 */
public record ShownFile(String name, String mediaType, String address) {

    /** The largest that is taken, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final String PDF = "application/pdf";
    /** What every browser draws. */
    private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp");

    public boolean isImage() {
        return IMAGES.contains(mediaType);
    }

    /** Whether a page can show it; anything else is only saved. */
    public boolean isViewable() {
        return isImage() || PDF.equals(mediaType);
    }

    /** Where a browser shows the image. */
    public String viewAddress() {
        return address + "/view";
    }
}
