package org.openrec.codesign.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.shared.Texts;

/**
 * Reads lists of competences as CSV (RFC 4180), with a comma, a semicolon or a tab between columns. The first line names
 * the columns: those of ESCO (conceptUri, preferredLabel), ROME and RNCP are known, and plain "code" and "label".
 */
final class FrameworkReader {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_LINES = 50_000;
    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_LABEL = 1000;
    private static final int MOST_WRONG = 200;
    private static final List<String> CODES =
            List.of("code", "conceptUri", "code_rome", "code_ogr", "code_competence", "numero_fiche", "id");
    private static final List<String> LABELS = List.of(
            "label",
            "libelle",
            "libellé",
            "preferredLabel",
            "libelle_competence",
            "intitule",
            "intitulé",
            "competence");

    private FrameworkReader() {}

    /** @throws InitiativeInvalid if it is no list of competences at all */
    static FrameworkPreview read(String framework, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw InitiativeInvalid.in("/file", "codesign.framework.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        String text = decode(content);
        String first = text.lines().findFirst().orElse("");
        char delimiter = first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (CSVParser lines = CSVParser.parse(text, format)) {
            return read(framework, lines);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw InitiativeInvalid.in("/file", "codesign.framework.unreadable");
        }
    }

    /** UTF-8, or what older spreadsheets write. */
    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static FrameworkPreview read(String framework, CSVParser lines) {
        String code = column(lines, CODES);
        String label = column(lines, LABELS);
        CompetenceAddresses addresses =
                CompetenceAddresses.of(lines.getHeaderMap().keySet(), code);
        Map<String, FrameworkCompetence> good = new LinkedHashMap<>();
        List<FrameworkPreview.WrongLine> wrong = new ArrayList<>();
        for (CSVRecord line : lines) {
            if (line.getRecordNumber() > MOST_LINES) {
                throw InitiativeInvalid.in("/file", "codesign.framework.tooMany", MOST_LINES);
            }
            Optional<String> reason = wrong(line, code, label, good.keySet());
            if (reason.isEmpty()) {
                good.put(
                        line.get(code),
                        new FrameworkCompetence(
                                framework, line.get(code), line.get(label), addresses.of(line, line.get(code))));
            } else if (wrong.size() < MOST_WRONG) {
                wrong.add(new FrameworkPreview.WrongLine(
                        lines.getCurrentLineNumber(), Texts.both("codesign.framework.wrong." + reason.get())));
            }
        }
        if (good.isEmpty() && wrong.isEmpty()) {
            throw InitiativeInvalid.in("/file", "codesign.framework.empty");
        }
        return new FrameworkPreview(List.copyOf(good.values()), wrong);
    }

    private static String column(CSVParser lines, List<String> names) {
        return names.stream()
                .filter(lines.getHeaderMap()::containsKey)
                .findFirst()
                .orElseThrow(() -> InitiativeInvalid.in("/file", "codesign.framework.columns"));
    }

    /** The last part of the text's key; empty if the line can be taken. */
    private static Optional<String> wrong(CSVRecord line, String code, String label, Set<String> seen) {
        if (!line.isSet(code) || !line.isSet(label)) {
            return Optional.of("columns");
        }
        if (line.get(code).isEmpty()) {
            return Optional.of("code");
        }
        if (line.get(label).isEmpty()) {
            return Optional.of("label");
        }
        if (line.get(code).length() > LONGEST_CODE
                || line.get(label).length() > LONGEST_LABEL
                || (line.get(code) + line.get(label)).indexOf('\0') >= 0) {
            return Optional.of("long");
        }
        return seen.contains(line.get(code)) ? Optional.of("twice") : Optional.empty();
    }
}
