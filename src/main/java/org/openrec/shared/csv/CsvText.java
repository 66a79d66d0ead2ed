package org.openrec.shared.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a table, as it was meant.
 *
 * @param delimiter between columns
 * @param passedOver how many lines at its beginning speak of the file itself
 */
record CsvText(String text, char delimiter, int passedOver) {

    /** As spreadsheets write before everything else, to say what stands between columns. */
    private static final Pattern SEPARATOR = Pattern.compile("^\\s*\"?sep=(.)\"?\\s*(\\R|$)", Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Where ISO-8859-15 has the letters of French that ISO-8859-1 lacks, the older set has fractions and marks. */
    private static final Pattern LETTER_IN_A_WORD =
            Pattern.compile("[\\xBC\\xBD\\xBE]\\p{L}|\\p{L}[\\xBC\\xBD\\xBE]|\\xA4");

    private static final List<Character> DELIMITERS = List.of('\t', ';', ',');
    private static final int LOOKED_AT = 20;

    static CsvText of(byte[] content) {
        String text = decode(content);
        Matcher separator = SEPARATOR.matcher(text);
        if (separator.lookingAt()) {
            return new CsvText(
                    text.substring(separator.end()), separator.group(1).charAt(0), 1);
        }
        return new CsvText(text, delimiter(text), 0);
    }

    /** What stands as often on most of the first lines, quoted texts left out. */
    private static char delimiter(String text) {
        List<String> lines = text.lines()
                .filter(it -> !it.isBlank())
                .limit(LOOKED_AT)
                .map(it -> it.replaceAll("\"[^\"]*\"", ""))
                .toList();
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long alike = lines.stream()
                    .map(it -> it.chars().filter(letter -> letter == delimiter).count())
                    .filter(it -> it > 0)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .values()
                    .stream()
                    .max(Long::compare)
                    .orElse(0L);
            if (alike > most) {
                best = delimiter;
                most = alike;
            }
        }
        return best;
    }

    private static String decode(byte[] content) {
        return utf16(content).orElseGet(() -> {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                return new String(content, isLatin9(content) ? Charset.forName("ISO-8859-15") : WINDOWS);
            }
        });
    }

    /** With its mark, or without one: then every other byte of letters as we know them is zero. */
    private static Optional<String> utf16(byte[] content) {
        if (content.length < 2) {
            return Optional.empty();
        }
        int mark = (content[0] & 0xff) << 8 | content[1] & 0xff;
        Map<Integer, Charset> marks = Map.of(0xfffe, StandardCharsets.UTF_16LE, 0xfeff, StandardCharsets.UTF_16BE);
        if (marks.containsKey(mark)) {
            return Optional.ofNullable(marks.get(mark)).map(it -> new String(content, 2, content.length - 2, it));
        }
        byte[] first = Arrays.copyOf(content, Math.min(content.length, 200));
        if (zeros(first, 1) * 2 > first.length / 2) {
            return Optional.of(new String(content, StandardCharsets.UTF_16LE));
        }
        return zeros(first, 0) * 2 > first.length / 2
                ? Optional.of(new String(content, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isLatin9(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.chars().noneMatch(it -> it >= 0x80 && it < 0xA0)
                && LETTER_IN_A_WORD.matcher(text).find();
    }
}
