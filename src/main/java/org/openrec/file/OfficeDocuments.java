package org.openrec.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Tells office documents from other archives: tika-core knows the containers by their first bytes only. Documents with
 * macros are not among them.
 */
final class OfficeDocuments {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    /** By the content type of the main part (ECMA-376 part 2, 7.2.3). */
    private static final Map<String, String> OOXML_MAIN_PARTS = Map.of(
            OOXML + "wordprocessingml.document.main+xml", OOXML + "wordprocessingml.document",
            OOXML + "spreadsheetml.sheet.main+xml", OOXML + "spreadsheetml.sheet",
            OOXML + "presentationml.presentation.main+xml", OOXML + "presentationml.presentation",
            OOXML + "presentationml.slideshow.main+xml", OOXML + "presentationml.slideshow");

    private static final Set<String> ODF_TYPES =
            Set.of(ODF + "text", ODF + "spreadsheet", ODF + "presentation", ODF + "graphics");

    /** By the name of the stream that holds the document (MS-DOC 2.1.2, MS-XLS 2.1.2, MS-PPT 2.1.2). */
    private static final Map<String, String> COMPOUND_STREAMS = Map.of(
            utf16("WordDocument"), "application/msword",
            utf16("Workbook"), "application/vnd.ms-excel",
            utf16("PowerPoint Document"), "application/vnd.ms-powerpoint");

    private static final int LONGEST_LIST = 1 << 20;
    private static final int MOST_ENTRIES = 5_000;

    /** In bytes, over all entries that are read or passed over. */
    private static final long MOST_INFLATED = 50L * 1024 * 1024;

    private static final int WINDOW = 64 * 1024;

    /** Of a stream in a compound file, in bytes (MS-CFB 2.6.1). */
    private static final int LONGEST_NAME = 64;

    private OfficeDocuments() {}

    static Optional<String> inZip(InputStream content) throws IOException {
        try (ZipInputStream zip = new BoundedZip(content, MOST_INFLATED)) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
                if (i == 0 && entry.getName().equals("mimetype")) {
                    // OpenDocument 1.3 part 2, 3.3: the first file of the package names its type
                    return Optional.of(text(zip, 200).strip()).filter(ODF_TYPES::contains);
                }
                if (entry.getName().equals("[Content_Types].xml")) {
                    return mainPart(text(zip, LONGEST_LIST));
                }
                entry = zip.getNextEntry();
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            // the last of them is what Java says of names that are no text
            return Optional.empty();
        }
    }

    private static Optional<String> mainPart(String contentTypes) {
        return OOXML_MAIN_PARTS.entrySet().stream()
                .filter(it -> contentTypes.contains('"' + it.getKey() + '"'))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static Optional<String> inCompoundFile(InputStream content) throws IOException {
        byte[] window = new byte[WINDOW];
        int kept = 0;
        int read = content.readNBytes(window, kept, WINDOW);
        while (read > 0) {
            // bytes as Latin-1 keep each of them one character
            String bytes = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
            Optional<String> type = COMPOUND_STREAMS.entrySet().stream()
                    .filter(it -> bytes.contains(it.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (type.isPresent()) {
                return type;
            }
            // a name may lie across the end of the window
            int end = kept + read;
            kept = Math.min(LONGEST_NAME, end);
            System.arraycopy(window, end - kept, window, 0, kept);
            read = content.readNBytes(window, kept, WINDOW - kept);
        }
        return Optional.empty();
    }

    /** As names of streams are written: UTF-16LE (MS-CFB 2.6.1), each byte one character here. */
    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String text(ZipInputStream zip, int longest) throws IOException {
        return new String(zip.readNBytes(longest), StandardCharsets.UTF_8);
    }
}
