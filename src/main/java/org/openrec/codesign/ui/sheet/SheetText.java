package org.openrec.codesign.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCompetence;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.Written;

/**
 * A text of a sheet, and how it is written anew.
 *
 * @param pointer where it stands: a JSON Pointer (RFC 6901)
 * @param label the key of what it is called
 * @param longest in characters
 */
record SheetText(
        String pointer,
        String label,
        int longest,
        Function<Sheet, Written> read,
        BiFunction<Sheet, Written, Sheet> write) {

    static SheetText of(
            String pointer, int longest, Function<Sheet, Written> read, BiFunction<Sheet, Written, Sheet> write) {
        return new SheetText("/" + pointer, "codesign.sheet." + pointer, longest, read, write);
    }

    static SheetText title(int criterion) {
        return ofCriterion(criterion, "title", Sheet.LONGEST_TITLE, SheetCriterion::title, SheetCriterion::withTitle);
    }

    static SheetText shown(int criterion) {
        return ofCriterion(criterion, "shown", Sheet.LONGEST_SHOWN, SheetCriterion::shown, SheetCriterion::withShown);
    }

    static SheetText question(int criterion, int number) {
        return ofCriterion(
                criterion,
                "questions/" + number,
                Sheet.LONGEST_LINE,
                it -> at(it.questions(), number),
                (it, text) -> it.withQuestions(replaced(it.questions(), number, text)));
    }

    static SheetText piece(int criterion, int number) {
        return ofCriterion(
                criterion,
                "evidence/" + number,
                Sheet.LONGEST_LINE,
                it -> at(it.evidence(), number),
                (it, text) -> it.withEvidence(replaced(it.evidence(), number, text)));
    }

    static SheetText level(int criterion, int number) {
        return ofCriterion(
                criterion,
                "levels/" + number,
                Sheet.LONGEST_LINE,
                it -> at(it.levels(), number),
                (it, text) -> it.withLevels(replaced(it.levels(), number, text)));
    }

    static SheetText competence(int number) {
        return new SheetText(
                "/competences/" + number + "/name",
                "codesign.sheet.competence",
                Sheet.LONGEST_LINE,
                sheet -> number < sheet.competences().size()
                        ? sheet.competences().get(number).name()
                        : Written.NOTHING,
                (sheet, text) -> sheet.withCriteria(
                        sheet.criteria(),
                        replaced(
                                sheet.competences(),
                                number,
                                new SheetCompetence(
                                        sheet.competences().get(number).card(), text))));
    }

    private static SheetText ofCriterion(
            int criterion,
            String place,
            int longest,
            Function<SheetCriterion, Written> read,
            BiFunction<SheetCriterion, Written, SheetCriterion> write) {
        return new SheetText(
                "/criteria/" + criterion + "/" + place,
                "codesign.sheet.criterion." + place.replaceFirst("/.*", ""),
                longest,
                sheet -> criterion < sheet.criteria().size()
                        ? read.apply(sheet.criteria().get(criterion))
                        : Written.NOTHING,
                (sheet, text) -> sheet.withCriteria(
                        replaced(
                                sheet.criteria(),
                                criterion,
                                write.apply(sheet.criteria().get(criterion), text)),
                        sheet.competences()));
    }

    private static Written at(List<Written> texts, int number) {
        return number < texts.size() ? texts.get(number) : Written.NOTHING;
    }

    private static <T> List<T> replaced(List<T> items, int number, T item) {
        List<T> all = new ArrayList<>(items);
        all.set(number, item);
        return all;
    }
}
