package org.openrec.notification.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.notification.NoticeText;
import org.openrec.notification.NoticeTexts;
import org.openrec.notification.Wording;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.BeforeOpening;
import org.openrec.shared.Changes;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the words of the house in the place of those that Openrec brings, on all nodes. */
@Component
@Order(6)
class NoticeTextsInDatabase implements NoticeTexts, BeforeOpening {

    /** Told to all nodes. */
    private static final String CHANGED = "notice-words";

    private static final String PREFIX = "notification.";
    private static final String SUBJECT = ".subject";
    private static final String BODY = ".body";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Changes changes;
    private final Clock clock;

    NoticeTextsInDatabase(JdbcClient jdbc, Actors actors, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        read();
        changes.listen(CHANGED, this::read);
    }

    private record Written(String notice, Wording wording, String author) {}

    private List<Written> written() {
        return jdbc.sql("SELECT DISTINCT ON (notice) * FROM openrec.notice_wording ORDER BY notice, number DESC")
                .query((row, number) -> new Written(
                        row.getString("notice"),
                        new Wording(
                                row.getString("subject_fr"),
                                row.getString("subject_en"),
                                row.getString("body_fr"),
                                row.getString("body_en")),
                        row.getString("author")))
                .list();
    }

    private void read() {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> ofLanguage = new HashMap<>();
            written().forEach(it -> {
                ofLanguage.put(
                        PREFIX + it.notice() + SUBJECT, pattern(it.wording().subject(language)));
                ofLanguage.put(PREFIX + it.notice() + BODY, pattern(it.wording().body(language)));
            });
            words.put(language, ofLanguage);
        }
        Texts.reword(words);
    }

    /** An apostrophe is a letter to whoever writes. */
    private static String pattern(String typed) {
        return typed.replace("'", "''");
    }

    @Override
    @Transactional(readOnly = true)
    public List<NoticeText> all() {
        Map<String, Written> byKey = new TreeMap<>();
        written().forEach(it -> byKey.put(it.notice(), it));
        return keys().stream()
                .map(key -> new NoticeText(
                        key,
                        Optional.ofNullable(byKey.get(key))
                                .map(Written::wording)
                                .orElseGet(() -> brought(key)),
                        places(brought(key)),
                        Optional.ofNullable(byKey.get(key)).map(Written::author)))
                .toList();
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Map<String, String> brought = Texts.brought(Language.FR, PREFIX);
        brought.keySet().stream()
                .filter(it -> it.endsWith(SUBJECT))
                .map(it -> it.substring(PREFIX.length(), it.length() - SUBJECT.length()))
                .filter(it -> brought.containsKey(PREFIX + it + BODY))
                .forEach(keys::add);
        return keys;
    }

    private static Wording brought(String key) {
        UnaryOperator<String> french =
                it -> Texts.brought(Language.FR, PREFIX + key + it).getOrDefault(PREFIX + key + it, "");
        UnaryOperator<String> english =
                it -> Texts.brought(Language.EN, PREFIX + key + it).getOrDefault(PREFIX + key + it, "");
        return new Wording(french.apply(SUBJECT), english.apply(SUBJECT), french.apply(BODY), english.apply(BODY));
    }

    private static List<Integer> places(Wording wording) {
        Set<Integer> places = new TreeSet<>();
        for (String text : List.of(wording.subjectFr(), wording.subjectEn(), wording.bodyFr(), wording.bodyEn())) {
            Matcher place = PLACE.matcher(text);
            while (place.find()) {
                places.add(Integer.valueOf(place.group(1)));
            }
        }
        return List.copyOf(places);
    }

    @Override
    @Transactional
    public void reword(String key, Wording wording) {
        Actor author = requireManager();
        if (!keys().contains(key)) {
            throw new WordingInvalid(List.of(new FieldProblem("/key", Texts.both("notification.words.wrong.key"))));
        }
        List<Integer> places = places(brought(key));
        List<FieldProblem> problems = new ArrayList<>();
        check("/subjectFr", wording.subjectFr(), LONGEST_SUBJECT, places, problems);
        check("/subjectEn", wording.subjectEn(), LONGEST_SUBJECT, places, problems);
        check("/bodyFr", wording.bodyFr(), LONGEST_BODY, places, problems);
        check("/bodyEn", wording.bodyEn(), LONGEST_BODY, places, problems);
        if (!problems.isEmpty()) {
            throw new WordingInvalid(problems);
        }
        jdbc.sql("""
                        INSERT INTO openrec.notice_wording (notice, number, subject_fr, subject_en, body_fr, body_en,
                            author, written_at)
                        SELECT :notice, coalesce(max(number), 0) + 1, :subjectFr, :subjectEn, :bodyFr, :bodyEn, :author, :at
                        FROM openrec.notice_wording WHERE notice = :notice""")
                .param("notice", key)
                .param("subjectFr", wording.subjectFr().strip())
                .param("subjectEn", wording.subjectEn().strip())
                .param("bodyFr", wording.bodyFr().strip())
                .param("bodyEn", wording.bodyEn().strip())
                .param("author", author.displayName())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        changes.tell(CHANGED);
        read();
    }

    private static void check(
            String pointer, String text, int longest, List<Integer> places, List<FieldProblem> problems) {
        boolean line = pointer.startsWith("/subject");
        if (text.isBlank() || text.length() > longest) {
            problems.add(new FieldProblem(pointer, Texts.both("notification.words.wrong.length", longest)));
        } else if (text.chars().anyMatch(it -> Character.isISOControl(it) && (line || it != '\n'))) {
            problems.add(new FieldProblem(pointer, Texts.both("notification.words.wrong.letters")));
        } else if (!areKnown(text, places)) {
            problems.add(new FieldProblem(pointer, Texts.both("notification.words.wrong.places", said(places))));
        }
    }

    private static boolean areKnown(String text, List<Integer> places) {
        String rest = PLACE.matcher(text)
                .replaceAll(it ->
                        places.contains(Integer.valueOf(it.group(1))) ? "" : Matcher.quoteReplacement(it.group()));
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
    }

    private static String said(List<Integer> places) {
        return places.isEmpty()
                ? "–"
                : String.join(", ", places.stream().map(it -> "{" + it + "}").toList());
    }

    @Override
    @Transactional
    public void takeBack(String key) {
        requireManager();
        jdbc.sql("""
                        DELETE FROM openrec.notice_wording WHERE notice = :notice AND number =
                            (SELECT max(number) FROM openrec.notice_wording WHERE notice = :notice)""").param("notice", key).update();
        changes.tell(CHANGED);
        read();
    }

    private Actor requireManager() {
        Actor actor = actors.require();
        if (!actor.has(Role.MANAGER) && !actor.has(Role.ADMIN)) {
            throw new NotYours();
        }
        return actor;
    }
}
