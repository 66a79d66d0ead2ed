package org.openrec;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationTests {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** A key in a call, whole: a literal that something is added to is no key. */
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation\\(|Texts\\.(?:get|find|both)\\((?:[^\"();]*,)?|super\\((?:[^\"();]*,)?)\\s*\"([a-z][\\w]*(?:\\.[\\w]+)+)\"\\s*[,)]");

    /** A literal where Vaadin would show it. */
    private static final Pattern TEXT_IN_CODE = Pattern.compile(
            "(?:new (?:H[1-6]|Paragraph|Span|Button|NativeButton|NativeLabel|Text|TextField|TextArea|Checkbox|"
                    + "RouterLink|Html|Div|ListItem)|\\.set(?:Text|Label|Placeholder|HelperText|ErrorMessage|Title|"
                    + "AriaLabel|Tooltip|TooltipText|Caption)|Notification\\.show)\\(\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");

    /** The first word of a link is its address, the second is shown. */
    private static final Pattern TEXT_OF_LINK =
            Pattern.compile("new Anchor\\((?:[^,;\"]|\"[^\"]*\")*,\\s*\"([^\"]*\\p{L}{2}[^\"]*)\"");

    /** What is set wrong, with what stands around it. */
    private static final Pattern UNSET = Pattern.compile(
            ".{0,12}(?:(?<=\\S) (?:[;?!»]|:(?=\\s))|« |«(?=\\S)(?!\u00a0)|\\p{L}'\\p{L}|\\p{L}(?:[?!]|»)).{0,8}");

    /** Expressions of forms and XML are no French. */
    private static final Pattern FORMULA =
            Pattern.compile("\"hide\": \"[^\n]*|<\\?xml[^>]*>|\\$\\{[^}]*}|!\\[|`[^`]*`|\\.en\"[^\n]*");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("fr").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() throws IOException {
        Map<String, String> english = texts("en");

        assertThat(texts("fr"))
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @Test
    void noTextIsEmptyAndEachIsAPattern() throws IOException {
        for (String language : List.of("fr", "en")) {
            assertThat(texts(language)).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5, 6}))
                        .as(key)
                        .isNotBlank();
            });
        }
    }

    /** A single apostrophe would vanish and take the placeholders up to the next one with it. */
    @Test
    void apostrophesAreDoubled() throws IOException {
        for (String language : List.of("fr", "en")) {
            assertThat(texts(language))
                    .allSatisfy((key, text) -> assertThat(text.replace("''", "").contains("'"))
                            .as(language + " " + key + "=" + text)
                            .isFalse());
        }
    }

    /** Imprimerie nationale, Lexique des règles typographiques: no-break spaces inside « » and before : ; ? !, and ’. */
    @Test
    void frenchIsSetAsFrenchIs() throws IOException {
        Map<String, String> texts = texts("fr");
        for (Path drawn : Stream.of("bpmn", "forms", "docs/managers")
                .map(Path::of)
                .flatMap(folder -> Stream.of(".bpmn", ".form", "fr.md").flatMap(end -> unchecked(folder, end).stream()))
                .toList()) {
            texts.put(drawn.toString(), FORMULA.matcher(Files.readString(drawn)).replaceAll(""));
        }

        texts.forEach((key, text) -> assertThat(
                        UNSET.matcher(text).results().map(MatchResult::group).toList())
                .as(key)
                .isEmpty());
    }

    @Test
    void countsAreInTheSingularOrInThePlural() throws IOException {
        for (String language : List.of("fr", "en")) {
            assertThat(texts(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("(s)", ",choice,"));
        }
    }

    @Test
    void keysStandInTheBundleOfTheirFeature() throws IOException {
        for (Path file : files(TEXTS, ".properties")) {
            String feature = String.valueOf(file.getFileName()).split("[-_]", 2)[0];
            assertThat(read(file).keySet())
                    .as(file.toString())
                    .allMatch(key -> key.startsWith(feature + ".") || key.equals(feature));
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> keys = texts("fr").keySet();
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Path file : files(CODE, ".java")) {
            Matcher matcher = KEY_IN_CODE.matcher(Files.readString(file));
            while (matcher.find()) {
                found++;
                if (!keys.contains(matcher.group(1))) {
                    missing.add(file.getFileName() + ": " + matcher.group(1));
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(found).as("keys found in the code").isGreaterThan(10);
    }

    @Test
    void screensContainNoLiteralText() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path file : files(CODE, ".java")) {
            if (file.toString().contains("/ui/")) {
                String code = Files.readString(file);
                Stream.of(TEXT_IN_CODE, TEXT_OF_LINK)
                        .flatMap(pattern -> pattern.matcher(code).results())
                        .forEach(literal -> literals.add(file.getFileName() + ": " + literal.group(1)));
            }
        }

        assertThat(literals).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(result -> found.add(result.group(1)));
        return found;
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(TEXTS, "_" + language + ".properties")) {
            texts.putAll(read(file));
        }
        return texts;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(toMap(key -> key, properties::getProperty));
    }

    private static List<Path> unchecked(Path folder, String end) {
        try {
            return files(folder, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
