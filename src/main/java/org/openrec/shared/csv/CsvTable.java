package org.openrec.shared.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openrec.shared.Folded;

/**
 * A table as CSV (RFC 4180), with a comma, a semicolon or a tab between columns, or what its first line says ({@code sep=}),
 * in UTF-8, UTF-16 or what older programs write (Windows-1252, ISO-8859-15). The first line with more than one cell names
 * the columns: a title may stand above.
 *
 * @param columns by their names, without regard to case, accents and what stands between words
 */
public record CsvTable(List<String> columns, List<Line> lines) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
            return values.getOrDefault(key(column), "");
        }

        public boolean has(String column) {
            return values.containsKey(key(column));
        }
    }

    /**
     * Reads all of it.
     *
     * @param mostLines how many are read at most; one more tells that there are more
     * @throws NoTable if it is none
     */
    public static CsvTable read(byte[] content, int mostLines) {
        CsvText text = CsvText.of(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(text.delimiter())
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.text(), format)) {
            List<String> columns = List.of();
            List<Line> lines = new ArrayList<>();
            for (CSVRecord record : parser) {
                List<String> cells = record.toList();
                if (columns.isEmpty()) {
                    columns = isHeader(cells) ? cells : columns;
                } else if (cells.stream().anyMatch(it -> !it.isEmpty())) {
                    lines.add(line(parser.getCurrentLineNumber() + text.passedOver(), cells, columns));
                }
                if (lines.size() > mostLines) {
                    break;
                }
            }
            return new CsvTable(columns, lines);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new NoTable(e);
        }
    }

    /** A title has one cell. */
    private static boolean isHeader(List<String> cells) {
        return cells.stream().filter(it -> !it.isEmpty()).count() > 1;
    }

    private static Line line(long number, List<String> cells, List<String> columns) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            values.putIfAbsent(key(columns.get(i)), cells.get(i));
        }
        return new Line(number, values);
    }

    /** Neither capitals nor accents nor what stands between words tell one name from another. */
    private static String key(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 0x80) {
                return keyOfAnyScript(name);
            }
            if (Character.isLetterOrDigit(letter)) {
                letters.append(Character.toLowerCase(letter));
            }
        }
        return letters.isEmpty() ? name : letters.toString();
    }

    private static String keyOfAnyScript(String name) {
        String letters = BETWEEN_WORDS.matcher(Folded.plain(name)).replaceAll("");
        return letters.isEmpty() ? name : letters;
    }

    /** The first of these names that is a column. */
    public Optional<String> column(List<String> names) {
        return names.stream()
                .filter(name -> columns.stream().anyMatch(it -> key(it).equals(key(name))))
                .findFirst();
    }

    /** It is no table. */
    public static final class NoTable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoTable(Exception cause) {
            super(cause);
        }
    }
}
