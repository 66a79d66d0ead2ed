package org.openrec.shared.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as CSV (RFC 4180), with a comma, a semicolon or a tab between columns, in UTF-8, UTF-16 or what older spreadsheets
 * write (Windows-1252). Its first line names the columns.
 *
 * @param columns by their names, without regard to case
 */
public record CsvTable(List<String> columns, List<Line> lines) {

    public CsvTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A line of it.
     *
     * @param number as an editor counts: the first line of the file is 1
     */
    public record Line(long number, Map<String, String> values) {

        /** Empty if the line is shorter than the first one, or has nothing there. */
        public String get(String column) {
            return values.getOrDefault(column.toLowerCase(Locale.ROOT), "");
        }

        public boolean has(String column) {
            return values.containsKey(column.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Reads all of it.
     *
     * @param mostLines how many are read at most; one more tells that there are more
     * @throws NoTable if it is none
     */
    public static CsvTable read(byte[] content, int mostLines) {
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
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<Line> lines = new ArrayList<>();
            for (CSVRecord record : parser) {
                lines.add(line(parser.getCurrentLineNumber(), record, parser.getHeaderNames()));
                if (lines.size() > mostLines) {
                    break;
                }
            }
            return new CsvTable(parser.getHeaderNames(), lines);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new NoTable(e);
        }
    }

    private static Line line(long number, CSVRecord record, List<String> columns) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < Math.min(record.size(), columns.size()); i++) {
            values.put(columns.get(i).toLowerCase(Locale.ROOT), record.get(i));
        }
        return new Line(number, values);
    }

    /** The first of these names that is a column. */
    public Optional<String> column(List<String> names) {
        return names.stream()
                .filter(name -> columns.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    private static String decode(byte[] content) {
        if (content.length > 1 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length > 1 && (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
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

    /** It is no table. */
    public static final class NoTable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoTable(Exception cause) {
            super(cause);
        }
    }
}
