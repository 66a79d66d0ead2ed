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
 * macros are not among them, whatever they call themselves: each part is looked into.
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
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint");

    private static final int LONGEST_LIST = 1 << 20;
    private static final int MOST_ENTRIES = 5_000;

    /** In bytes, over all entries that are read or passed over. */
    private static final long MOST_INFLATED = 50L * 1024 * 1024;

    /** Of a document that says its type, so that all its parts are looked into. */
    private static final long MOST_OF_A_DOCUMENT = 200L * 1024 * 1024;

    private OfficeDocuments() {}

    static Optional<String> inZip(InputStream content) throws IOException {
        try (BoundedZip zip = new BoundedZip(content, MOST_INFLATED)) {
            Optional<String> type = Optional.empty();
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || Macros.isNameOf(entry.getName())) {
                    return Optional.empty();
                }
                if (entries == 1 && entry.getName().equals("mimetype")) {
                    // OpenDocument 1.3 part 2, 3.3: the first file of the package names its type
                    type = Optional.of(text(zip, 200).strip()).filter(ODF_TYPES::contains);
                } else if (entry.getName().equals("[Content_Types].xml")) {
                    type = mainPart(text(zip, LONGEST_LIST));
                } else if (Macros.in(zip)) {
                    return Optional.empty();
                }
                if (type.isPresent()) {
                    zip.allowOnce(MOST_OF_A_DOCUMENT);
                }
            }
            return type;
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
        Set<String> found = CompoundNames.in(content, COMPOUND_STREAMS.keySet(), Macros.STREAMS);
        return Macros.STREAMS.stream().anyMatch(found::contains)
                ? Optional.empty()
                : COMPOUND_STREAMS.entrySet().stream()
                        .filter(it -> found.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static String text(ZipInputStream zip, int longest) throws IOException {
        return new String(zip.readNBytes(longest), StandardCharsets.UTF_8);
    }
}
