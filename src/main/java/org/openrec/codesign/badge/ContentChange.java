package org.openrec.codesign.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.Written;
import org.openrec.shared.Language;

/**
 * One line in which two proposals of a badge differ.
 *
 * @param criterion which one, from 1; 0 where it is about none
 * @param language of the text; empty where it is in none
 * @param before empty for what is new
 * @param after empty for what is gone
 */
public record ContentChange(
        Part part, int criterion, Optional<Language> language, Optional<String> before, Optional<String> after) {

    /** What of a badge a line is about; its code is a word of the texts. */
    public enum Part {
        NAME,
        SUMMARY,
        TYPE,
        EVIDENCE,
        EFFORT,
        CRITERION,
        SHOWN,
        QUESTIONS,
        PIECES,
        LEVELS,
        COMPETENCES,
        REVIEWERS,
        REVIEWDAYS,
        REVISIONDAYS,
        VALIDMONTHS,
        PICTURE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Line by line, in the order of the later one; criteria are the same where they come from the same drafted one. */
    public static List<ContentChange> between(Sheet before, Sheet after) {
        Comparison lines = new Comparison();
        lines.text(Part.NAME, 0, before.name(), after.name());
        lines.text(Part.SUMMARY, 0, before.summary(), after.summary());
        lines.value(Part.TYPE, before.type(), after.type());
        criteria(lines, before, after);
        lines.texts(Part.COMPETENCES, 0, names(before), names(after));
        lines.text(Part.EVIDENCE, 0, before.evidence(), after.evidence());
        lines.text(Part.EFFORT, 0, before.effort(), after.effort());
        lines.value(
                Part.REVIEWERS, before.reading().reviewers(), after.reading().reviewers());
        lines.value(
                Part.REVIEWDAYS, before.reading().reviewDays(), after.reading().reviewDays());
        lines.value(
                Part.REVISIONDAYS,
                before.reading().revisionDays(),
                after.reading().revisionDays());
        lines.value(
                Part.VALIDMONTHS,
                before.reading().validMonths(),
                after.reading().validMonths());
        if (!before.picture().equals(after.picture())) {
            lines.add(Part.PICTURE, 0, Optional.empty(), "", "");
        }
        return List.copyOf(lines.found);
    }

    private static void criteria(Comparison lines, Sheet before, Sheet after) {
        Map<Long, SheetCriterion> was = byOrigin(before);
        Map<Long, SheetCriterion> is = byOrigin(after);
        for (int i = 0; i < after.criteria().size(); i++) {
            SheetCriterion now = after.criteria().get(i);
            Optional<SheetCriterion> then = Optional.ofNullable(was.get(now.number()));
            int number = i + 1;
            if (then.isEmpty()) {
                lines.add(
                        Part.CRITERION,
                        number,
                        Optional.empty(),
                        "",
                        now.title().fr());
            }
            then.ifPresent(it -> {
                lines.text(Part.CRITERION, number, it.title(), now.title());
                lines.text(Part.SHOWN, number, it.shown(), now.shown());
                lines.texts(Part.QUESTIONS, number, it.questions(), now.questions());
                lines.texts(Part.PIECES, number, it.evidence(), now.evidence());
                lines.texts(Part.LEVELS, number, it.levels(), now.levels());
            });
        }
        for (int i = 0; i < before.criteria().size(); i++) {
            SheetCriterion then = before.criteria().get(i);
            if (!is.containsKey(then.number())) {
                lines.add(Part.CRITERION, i + 1, Optional.empty(), then.title().fr(), "");
            }
        }
    }

    private static List<Written> names(Sheet sheet) {
        return sheet.competences().stream().map(it -> it.name()).toList();
    }

    private static Map<Long, SheetCriterion> byOrigin(Sheet sheet) {
        return sheet.criteria().stream()
                .collect(Collectors.toMap(SheetCriterion::number, Function.identity(), (first, twice) -> first));
    }

    private static final class Comparison {

        private final List<ContentChange> found = new ArrayList<>();

        void text(Part part, int criterion, Written before, Written after) {
            texts(part, criterion, List.of(before), List.of(after));
        }

        void texts(Part part, int criterion, List<Written> before, List<Written> after) {
            for (Language language : Language.values()) {
                String was = joined(before, language);
                String is = joined(after, language);
                if (!was.equals(is)) {
                    add(part, criterion, Optional.of(language), was, is);
                }
            }
        }

        void value(Part part, Object before, Object after) {
            if (!before.equals(after)) {
                add(part, 0, Optional.empty(), before.toString(), after.toString());
            }
        }

        void add(Part part, int criterion, Optional<Language> language, String before, String after) {
            found.add(new ContentChange(
                    part,
                    criterion,
                    language,
                    Optional.of(before).filter(it -> !it.isEmpty()),
                    Optional.of(after).filter(it -> !it.isEmpty())));
        }

        private static String joined(List<Written> texts, Language language) {
            return texts.stream()
                    .map(it -> it.in(language))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }
}
