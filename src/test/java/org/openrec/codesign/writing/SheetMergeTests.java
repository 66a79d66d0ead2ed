package org.openrec.codesign.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.SheetPicture;
import org.openrec.codesign.sheet.Written;

/** Whoever writes on one sheet with somebody else ends with both texts, or is told where they wrote twice. */
class SheetMergeTests {

    private static final int CRITERIA = 3;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textsOfDifferentPlacesBothStandWhoeverIsFirst(int seed) {
        Random random = new Random(seed);
        Sheet base = sheet();
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, 3 + 2 * CRITERIA).boxed().toList());
        Collections.shuffle(places, random);
        int cut = 1 + random.nextInt(places.size() - 1);
        Sheet one = changed(base, places.subList(0, cut), "une" + seed);
        Sheet other = changed(base, places.subList(cut, places.size()), "autre" + seed);

        SheetMerge first = new SheetMerge(base, one, other);
        SheetMerge second = new SheetMerge(base, other, one);

        assertThat(first.merged()).isEqualTo(second.merged());
        assertThat(first.both()).isEmpty();
        assertThat(first.merged()).isEqualTo(changed(one, places.subList(cut, places.size()), "autre" + seed));
        assertThat(first.merged().criteria())
                .extracting(SheetCriterion::criterion)
                .containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textsOfOnePlaceAreToldAndTheFirstStands(int seed) {
        Random random = new Random(seed);
        Sheet base = sheet();
        int place = random.nextInt(3 + 2 * CRITERIA);
        Sheet mine = changed(base, List.of(place), "mienne");
        Sheet theirs = changed(base, List.of(place), "leur");

        SheetMerge merge = new SheetMerge(base, mine, theirs);

        assertThat(merge.merged()).isEqualTo(theirs);
        assertThat(merge.both()).hasSize(1);
        assertThat(new SheetMerge(base, mine, mine).both()).as("the same words").isEmpty();
    }

    private static Sheet sheet() {
        return Sheet.of(
                new Written("Oser", "Dare"),
                Written.french("Une phrase"),
                IntStream.rangeClosed(1, CRITERIA)
                        .mapToObj(i -> new SheetCriterion(
                                Integer.toString(i),
                                Written.french("Titre " + i),
                                Written.french("Montré " + i),
                                List.of(),
                                List.of(Written.french("Question ?")),
                                List.of()))
                        .toList(),
                List.of(),
                new SheetPicture(null, null, null, null, null));
    }

    private static Sheet changed(Sheet sheet, List<Integer> places, String text) {
        Sheet now = sheet;
        for (int place : places) {
            now = changed(now, place, text);
        }
        return now;
    }

    private static Sheet changed(Sheet sheet, int place, String text) {
        return switch (place) {
            case 0 -> sheet.withName(new Written(text, sheet.name().en()));
            case 1 -> sheet.withName(new Written(sheet.name().fr(), text));
            case 2 -> sheet.with(sheet.picture().withLetters(text));
            default -> {
                int number = (place - 3) / 2;
                List<SheetCriterion> criteria = new ArrayList<>(sheet.criteria());
                SheetCriterion before = criteria.get(number);
                criteria.set(
                        number,
                        place % 2 == 0
                                ? before.withTitle(Written.french(text))
                                : before.withQuestions(List.of(Written.french(text))));
                yield sheet.withCriteria(criteria, sheet.competences());
            }
        };
    }
}
