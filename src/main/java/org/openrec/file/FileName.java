package org.openrec.file;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is called when it is given out: as its owner has it, without what could break a header or deceive a reader,
 * and with an extension of the type that was recognised, since systems open files by that.
 */
final class FileName {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "document";

    /** Invisible and directing characters, separators of lines, what is no character; and what paths and headers mean. */
    private static final String DECEIVING = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}\"<>:|?*;%]";

    /** The first of each is the one that a name gets; text is read as text under each of its own. */
    private static final Map<String, String[]> EXTENSIONS = Map.ofEntries(
            Map.entry("application/pdf", new String[] {"pdf"}),
            Map.entry("application/rtf", new String[] {"rtf"}),
            Map.entry("text/plain", new String[] {"txt", "md", "csv", "tsv", "log", "tex", "bib", "json", "srt"}),
            Map.entry("image/png", new String[] {"png"}),
            Map.entry("image/jpeg", new String[] {"jpg", "jpeg", "jpe", "jfif"}),
            Map.entry("image/gif", new String[] {"gif"}),
            Map.entry("image/webp", new String[] {"webp"}),
            Map.entry("image/heic", new String[] {"heic"}),
            Map.entry("image/heif", new String[] {"heif"}),
            Map.entry("image/avif", new String[] {"avif"}),
            Map.entry("image/tiff", new String[] {"tif", "tiff"}),
            Map.entry("image/bmp", new String[] {"bmp", "dib"}),
            Map.entry("audio/mpeg", new String[] {"mp3"}),
            Map.entry("audio/mp4", new String[] {"m4a", "mp4"}),
            Map.entry("audio/ogg", new String[] {"ogg", "oga", "opus"}),
            Map.entry("video/mp4", new String[] {"mp4", "m4v"}),
            Map.entry("video/quicktime", new String[] {"mov", "qt"}),
            Map.entry("video/webm", new String[] {"webm"}),
            Map.entry("video/x-matroska", new String[] {"mkv", "webm", "mka"}));

    private FileName() {}

    /**
     * @param sent as it was sent, path and all
     * @param type the media type that was recognised
     */
    static String of(String sent, String type) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean =
                last.replaceAll(DECEIVING, "").replaceAll("[. \\u00a0]+$", "").replaceAll("^[. \\u00a0]+", "");
        String[] allowed = allowed(type);
        boolean nameless = clean.isEmpty() || Set.of(allowed).contains(clean.toLowerCase(Locale.ROOT));
        String name = nameless ? NAMELESS : clean;
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.contains(".") && Set.of(allowed).contains(extension)) {
            return shortened(name.substring(0, name.lastIndexOf('.')), name.substring(name.lastIndexOf('.')));
        }
        return shortened(withoutKnown(name, extension), "." + allowed[0]);
    }

    /** The wrong extension of a document or picture goes; any other stays in sight before the right one. */
    private static String withoutKnown(String name, String extension) {
        boolean known = EXTENSIONS.values().stream().anyMatch(all -> Set.of(all).contains(extension));
        return known && name.contains(".") && name.lastIndexOf('.') > 0
                ? name.substring(0, name.lastIndexOf('.'))
                : name;
    }

    private static String shortened(String stem, String extension) {
        int room = LONGEST - extension.length();
        return (stem.length() > room ? stem.substring(0, room) : stem) + extension;
    }

    private static String[] allowed(String type) {
        return EXTENSIONS.containsKey(type) ? EXTENSIONS.get(type) : new String[] {registered(type)};
    }

    private static String registered(String type) {
        try {
            String extension = MimeTypes.getDefaultMimeTypes().forName(type).getExtension();
            return extension.length() > 1 ? extension.substring(1) : "bin";
        } catch (MimeTypeException e) {
            return "bin";
        }
    }
}
