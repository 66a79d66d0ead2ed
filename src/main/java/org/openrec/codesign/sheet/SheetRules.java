package org.openrec.codesign.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrec.achievement.AchievementType;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.Question;
import org.openrec.codesign.picture.BadgeColour;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.picture.BadgeShape;
import org.openrec.codesign.picture.Composition;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** What a sheet has to hold: little to be kept as it is being written, more to be proposed. */
@Component
public class SheetRules {

    private final BadgeDrawings drawings;

    SheetRules(BadgeDrawings drawings) {
        this.drawings = drawings;
    }

    /**
     * What is wrong with a sheet that is being written; its own picture has been cleaned.
     *
     * @param known the numbers of the drafted criteria
     */
    public List<FieldProblem> toBeKept(Sheet sheet, Set<Long> known) {
        return Stream.of(
                        lengths(sheet),
                        type(sheet.type()).stream(),
                        criteria(sheet, known),
                        reading(sheet.reading()),
                        picture(sheet.picture()))
                .flatMap(it -> it)
                .toList();
    }

    /** What is missing before a sheet can be proposed; that the English is, is not in the way. */
    public List<FieldProblem> toBeProposed(Sheet sheet) {
        Stream<FieldProblem> head = Stream.of(
                        missing(sheet.name(), "/name", "badgeName"),
                        missing(sheet.summary(), "/summary", "badgeSummary"))
                .flatMap(Optional::stream);
        Stream<FieldProblem> none =
                sheet.criteria().isEmpty() ? Stream.of(problem("/criteria", "criterionMissing")) : Stream.empty();
        Stream<FieldProblem> each = Numbered.of(sheet.criteria(), "/criteria/")
                .flatMap(it -> Stream.concat(
                        Stream.of(
                                        missing(it.value().title(), it.pointer() + "/title", "criterionTitle"),
                                        missing(it.value().shown(), it.pointer() + "/shown", "criterionShown"))
                                .flatMap(Optional::stream),
                        Stream.of(
                                        Numbered.of(it.value().questions(), it.pointer() + "/questions/"),
                                        Numbered.of(it.value().evidence(), it.pointer() + "/evidence/"),
                                        Numbered.of(it.value().levels(), it.pointer() + "/levels/"))
                                .flatMap(lines -> lines)
                                .filter(line -> line.value().fr().isEmpty())
                                .map(line -> problem(line.pointer(), "lineEmpty"))));
        Stream<FieldProblem> pale = sheet
                .picture()
                .composition(drawings)
                .map(Composition::colour)
                .filter(it -> !it.isSeen())
                .map(it -> problem("/picture/colour", "colourPale", it.seen().code()))
                .stream();
        return Stream.of(head, none, each, pale).flatMap(it -> it).toList();
    }

    private static Optional<FieldProblem> missing(Written text, String pointer, String key) {
        return text.fr().isEmpty() ? Optional.of(problem(pointer, key)) : Optional.empty();
    }

    private static Stream<FieldProblem> lengths(Sheet sheet) {
        return sheet.texts().stream().flatMap(place -> Stream.of("fr", "en").flatMap(language -> {
            String text =
                    language.equals("fr") ? place.text().fr() : place.text().en();
            String pointer = place.pointer() + "/" + language;
            return text.indexOf('\0') >= 0
                    ? Stream.of(problem(pointer, "character"))
                    : text.length() > place.longest()
                            ? Stream.of(problem(pointer, "textLong", place.longest()))
                            : Stream.empty();
        }));
    }

    private static Optional<FieldProblem> type(String code) {
        return Arrays.stream(AchievementType.values()).anyMatch(it -> it.code().equals(code))
                ? Optional.empty()
                : Optional.of(problem("/type", "badgeType"));
    }

    private static Stream<FieldProblem> criteria(Sheet sheet, Set<Long> known) {
        List<SheetCriterion> all = sheet.criteria();
        if (all.size() > Sheet.MOST_CRITERIA) {
            return Stream.of(problem("/criteria", "criteriaOfBadge", Sheet.MOST_CRITERIA));
        }
        Stream<FieldProblem> twice =
                all.stream().map(SheetCriterion::criterion).distinct().count() == all.size()
                        ? Stream.empty()
                        : Stream.of(problem("/criteria", "criterionTwice"));
        return Stream.concat(twice, Numbered.of(all, "/criteria/").flatMap(it -> Stream.of(
                        known.contains(it.value().number())
                                ? Optional.<FieldProblem>empty()
                                : Optional.of(problem(it.pointer() + "/criterion", "criterionUnknown")),
                        it.value().questions().size() > Question.MOST
                                ? Optional.of(problem(it.pointer() + "/questions", "questionsMany"))
                                : Optional.<FieldProblem>empty(),
                        it.value().levels().size() > Criterion.MOST_LEVELS
                                ? Optional.of(problem(it.pointer() + "/levels", "levelsMany", Criterion.MOST_LEVELS))
                                : Optional.<FieldProblem>empty(),
                        it.value().evidence().size() > SheetCriterion.MOST_EVIDENCE
                                ? Optional.of(problem(
                                        it.pointer() + "/evidence", "evidenceMany", SheetCriterion.MOST_EVIDENCE))
                                : Optional.<FieldProblem>empty())
                .flatMap(Optional::stream)));
    }

    private static Stream<FieldProblem> reading(SheetReading reading) {
        return Stream.of(
                        within(reading.reviewers(), 1, 3, "reviewers"),
                        within(reading.reviewDays(), 1, SheetReading.MOST_DAYS, "reviewDays"),
                        within(reading.revisionDays(), 1, SheetReading.MOST_DAYS, "revisionDays"),
                        within(reading.validMonths(), 0, SheetReading.MOST_MONTHS, "validMonths"))
                .flatMap(Optional::stream);
    }

    private static Optional<FieldProblem> within(int number, int least, int most, String field) {
        return number < least || number > most
                ? Optional.of(problem("/reading/" + field, "numberWithin", least, most))
                : Optional.empty();
    }

    private Stream<FieldProblem> picture(SheetPicture picture) {
        if (!picture.isComposed()) {
            return Stream.empty();
        }
        return Stream.of(
                        BadgeShape.parse(picture.shape()).isPresent()
                                ? Optional.<FieldProblem>empty()
                                : Optional.of(problem("/picture/shape", "pictureShape")),
                        BadgeColour.parse(picture.colour()).isPresent()
                                ? Optional.<FieldProblem>empty()
                                : Optional.of(problem("/picture/colour", "pictureColour")),
                        drawings.find(picture.drawing()).isPresent()
                                ? Optional.<FieldProblem>empty()
                                : Optional.of(problem("/picture/drawing", "pictureDrawing")),
                        Composition.shows(picture.letters())
                                ? Optional.<FieldProblem>empty()
                                : Optional.of(problem("/picture/letters", "lettersUnknown")),
                        picture.letters().length() > Composition.MOST_LETTERS
                                ? Optional.of(problem("/picture/letters", "textLong", Composition.MOST_LETTERS))
                                : Optional.<FieldProblem>empty())
                .flatMap(Optional::stream);
    }

    private static FieldProblem problem(String pointer, String key, Object... arguments) {
        return new FieldProblem(pointer, Texts.both("codesign.problem." + key, arguments));
    }
}
