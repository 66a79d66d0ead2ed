package org.openrec.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;

/** Recognises what a file is from what stands in it, whatever its name says, and lets through what is accepted. */
final class ContentTypes {

    /** Images, sound and video that browsers and phones make; SVG is not among them, since it can carry scripts. */
    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "application/rtf",
            "text/plain",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/heic",
            "image/heif",
            "image/avif",
            "image/tiff",
            "image/bmp");

    /** Containers of sound or video by the names that Tika has for them, and those that browsers know. */
    private static final Map<String, String> MEDIA = Map.of(
            "application/mp4", "video/mp4",
            "application/ogg", "audio/ogg",
            "application/x-matroska", "video/x-matroska");

    private static final String OLD_OFFICE = "application/x-tika-msoffice";
    private static final String ZIP = "application/zip";

    private final Tika tika = new Tika();

    /** The media type; empty if it is none that is accepted. */
    Optional<String> recognise(InputStreamSource content) throws IOException {
        String type;
        try (InputStream in = new BufferedInputStream(content.getInputStream())) {
            type = tika.detect(in);
        }
        if (ACCEPTED.contains(type) || type.startsWith("audio/") || type.startsWith("video/")) {
            return Optional.of(type);
        }
        if (MEDIA.containsKey(type)) {
            return Optional.of(MEDIA.get(type));
        }
        try (InputStream in = new BufferedInputStream(content.getInputStream())) {
            return switch (type) {
                case ZIP,
                        "application/x-tika-ooxml",
                        "application/vnd.oasis.opendocument.text",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "application/vnd.oasis.opendocument.presentation",
                        "application/vnd.oasis.opendocument.graphics" -> OfficeDocuments.inZip(in);
                case OLD_OFFICE -> OfficeDocuments.inCompoundFile(in);
                default -> Optional.empty();
            };
        }
    }
}
