package org.openrec.codesign.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openrec.achievement.AchievementType;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.Question;
import org.openrec.codesign.picture.BadgeColour;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.picture.BadgeShape;
import org.openrec.codesign.picture.Composition;
import org.openrec.shared.Complaints;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
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
        Found found = new Found();
        sheet.texts().forEach(found::text);
        boolean typed =
                Arrays.stream(AchievementType.values()).anyMatch(it -> it.code().equals(sheet.type()));
        found.unless(typed, "/type", "badgeType");
        criteria(sheet.criteria(), known, found);
        found.within(sheet.reading().reviewers(), 1, 3, "reviewers");
        found.within(sheet.reading().reviewDays(), 1, SheetReading.MOST_DAYS, "reviewDays");
        found.within(sheet.reading().revisionDays(), 1, SheetReading.MOST_DAYS, "revisionDays");
        found.within(sheet.reading().validMonths(), 0, SheetReading.MOST_MONTHS, "validMonths");
        if (sheet.picture().isComposed()) {
            composed(sheet.picture(), found);
        }
        return found.all();
    }

    /** What is missing before a sheet can be proposed; that the English is, is not in the way. */
    public List<FieldProblem> toBeProposed(Sheet sheet) {
        Found found = new Found();
        found.missing(sheet.name(), "/name", "badgeName");
        found.missing(sheet.summary(), "/summary", "badgeSummary");
        found.unless(!sheet.criteria().isEmpty(), "/criteria", "criterionMissing");
        Numbered.of(sheet.criteria(), "/criteria/").forEach(it -> {
            found.missing(it.value().title(), it.pointer() + "/title", "criterionTitle");
            found.missing(it.value().shown(), it.pointer() + "/shown", "criterionShown");
            found.missing(it.value().questions(), it.pointer() + "/questions/");
            found.missing(it.value().evidence(), it.pointer() + "/evidence/");
            found.missing(it.value().levels(), it.pointer() + "/levels/");
        });
        sheet.picture()
                .composition(drawings)
                .map(Composition::colour)
                .ifPresent(it -> found.unless(
                        it.isSeen(), "/picture/colour", "colourPale", it.seen().code()));
        return found.all();
    }

    private static void criteria(List<SheetCriterion> all, Set<Long> known, Found found) {
        found.atMost(Sheet.MOST_CRITERIA, all.size(), "/criteria", "criteriaOfBadge");
        found.unless(
                all.stream().map(SheetCriterion::criterion).distinct().count() == all.size(),
                "/criteria",
                "criterionTwice");
        Numbered.of(all, "/criteria/").forEach(it -> {
            SheetCriterion one = it.value();
            found.unless(known.contains(one.number()), it.pointer() + "/criterion", "criterionUnknown");
            found.atMost(Question.MOST, one.questions().size(), it.pointer() + "/questions", "questionsMany");
            found.atMost(Criterion.MOST_LEVELS, one.levels().size(), it.pointer() + "/levels", "levelsMany");
            found.atMost(
                    SheetCriterion.MOST_EVIDENCE, one.evidence().size(), it.pointer() + "/evidence", "evidenceMany");
        });
    }

    private void composed(SheetPicture picture, Found found) {
        found.unless(BadgeShape.parse(picture.shape()).isPresent(), "/picture/shape", "pictureShape");
        found.unless(BadgeColour.parse(picture.colour()).isPresent(), "/picture/colour", "pictureColour");
        found.unless(drawings.find(picture.drawing()).isPresent(), "/picture/drawing", "pictureDrawing");
        found.unless(Composition.shows(picture.letters()), "/picture/letters", "lettersUnknown");
        found.atMost(Composition.MOST_LETTERS, picture.letters().length(), "/picture/letters", "textLong");
    }

    /** What is wrong, as it is found. */
    private static final class Found {

        private final Complaints complaints = new Complaints();

        List<FieldProblem> all() {
            return complaints.all();
        }

        void unless(boolean holds, String pointer, String key, Object... arguments) {
            if (!holds) {
                complaints.add(pointer, "codesign.problem." + key, arguments);
            }
        }

        void atMost(int most, int there, String pointer, String key) {
            unless(there <= most, pointer, key, most);
        }

        void within(int number, int least, int most, String field) {
            unless(number >= least && number <= most, "/reading/" + field, "numberWithin", least, most);
        }

        void missing(Written text, String pointer, String key) {
            unless(!text.fr().isEmpty(), pointer, key);
        }

        void missing(List<Written> lines, String list) {
            Numbered.of(lines, list).forEach(it -> missing(it.value(), it.pointer(), "lineEmpty"));
        }

        void text(Sheet.Place place) {
            for (Language language : Language.values()) {
                String text = place.text().in(language);
                String pointer = place.pointer() + "/" + language.code();
                unless(text.indexOf('\0') < 0, pointer, "character");
                atMost(place.longest(), text.length(), pointer, "textLong");
            }
        }
    }
}
