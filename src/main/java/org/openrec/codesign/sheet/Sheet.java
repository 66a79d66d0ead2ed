package org.openrec.codesign.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementType;
import org.openrec.shared.LocalizedText;

/**
 * All that a badge will say.
 *
 * @param summary what it recognises, in one sentence
 * @param type see {@link AchievementType#code}
 * @param evidence what one brings, over all criteria
 * @param effort how much work it is to ask for it
 */
public record Sheet(
        Written name,
        Written summary,
        String type,
        List<SheetCriterion> criteria,
        List<SheetCompetence> competences,
        Written evidence,
        Written effort,
        SheetReading reading,
        SheetPicture picture) {

    /** In characters, as the others. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_SUMMARY = 300;
    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_SHOWN = 2000;
    public static final int LONGEST_TITLE = 200;
    public static final int MOST_CRITERIA = 20;

    public Sheet(
            @Nullable Written name,
            @Nullable Written summary,
            @Nullable String type,
            @Nullable List<@Nullable SheetCriterion> criteria,
            @Nullable List<@Nullable SheetCompetence> competences,
            @Nullable Written evidence,
            @Nullable Written effort,
            @Nullable SheetReading reading,
            @Nullable SheetPicture picture) {
        this.name = or(name);
        this.summary = or(summary);
        this.type = type == null ? AchievementType.BADGE.code() : type;
        this.criteria = given(criteria);
        this.competences = given(competences);
        this.evidence = or(evidence);
        this.effort = or(effort);
        this.reading = reading == null ? SheetReading.USUAL : reading;
        this.picture = picture == null ? new SheetPicture(null, null, null, null, null) : picture;
    }

    public static Sheet of(
            Written name,
            Written summary,
            List<SheetCriterion> criteria,
            List<SheetCompetence> competences,
            SheetPicture picture) {
        return new Sheet(name, summary, null, criteria, competences, null, null, null, picture);
    }

    private static Written or(@Nullable Written given) {
        return given == null ? Written.NOTHING : given;
    }

    private static <T> List<T> given(@Nullable List<@Nullable T> items) {
        return items == null
                ? List.of()
                : items.stream()
                        .flatMap(it -> Optional.<T>ofNullable(it).stream())
                        .toList();
    }

    /** What it is called where it has to be called something. */
    public LocalizedText title(LocalizedText otherwise) {
        return name.read().orElse(otherwise);
    }

    /** Each text of it, by its JSON Pointer (RFC 6901). */
    public List<Place> texts() {
        Stream<Place> head = Stream.of(
                new Place("/name", name, LONGEST_NAME),
                new Place("/summary", summary, LONGEST_SUMMARY),
                new Place("/evidence", evidence, LONGEST_LINE),
                new Place("/effort", effort, LONGEST_LINE));
        Stream<Place> ofCriteria = Numbered.of(criteria, "/criteria/").flatMap(it -> Stream.of(
                        Stream.of(
                                new Place(it.pointer() + "/title", it.value().title(), LONGEST_TITLE),
                                new Place(it.pointer() + "/shown", it.value().shown(), LONGEST_SHOWN)),
                        lines(it.value().evidence(), it.pointer() + "/evidence/"),
                        lines(it.value().questions(), it.pointer() + "/questions/"),
                        lines(it.value().levels(), it.pointer() + "/levels/"))
                .flatMap(places -> places));
        Stream<Place> ofCompetences = Numbered.of(competences, "/competences/")
                .map(it -> new Place(it.pointer() + "/name", it.value().name(), LONGEST_LINE));
        return Stream.of(head, ofCriteria, ofCompetences).flatMap(it -> it).toList();
    }

    private static Stream<Place> lines(List<Written> texts, String pointer) {
        return Numbered.of(texts, pointer).map(it -> new Place(it.pointer(), it.value(), LONGEST_LINE));
    }

    /** The texts that say something in French and nothing in English. */
    public List<Place> lackingEnglish() {
        return texts().stream().filter(it -> it.text().lacksEnglish()).toList();
    }

    /** @param longest in characters */
    public record Place(String pointer, Written text, int longest) {}

    /** Its name, its summary and its criteria as another one has them, all else as it is here. */
    public Sheet over(Sheet other) {
        return new Sheet(
                other.name, other.summary, type, other.criteria, other.competences, evidence, effort, reading, picture);
    }

    public Sheet withName(Written text) {
        return new Sheet(text, summary, type, criteria, competences, evidence, effort, reading, picture);
    }

    public Sheet withSummary(Written text) {
        return new Sheet(name, text, type, criteria, competences, evidence, effort, reading, picture);
    }

    public Sheet withType(String code) {
        return new Sheet(name, summary, code, criteria, competences, evidence, effort, reading, picture);
    }

    public Sheet withCriteria(List<SheetCriterion> others, List<SheetCompetence> behind) {
        return new Sheet(name, summary, type, others, behind, evidence, effort, reading, picture);
    }

    public Sheet withEvidence(Written text) {
        return new Sheet(name, summary, type, criteria, competences, text, effort, reading, picture);
    }

    public Sheet withEffort(Written text) {
        return new Sheet(name, summary, type, criteria, competences, evidence, text, reading, picture);
    }

    public Sheet with(SheetReading other) {
        return new Sheet(name, summary, type, criteria, competences, evidence, effort, other, picture);
    }

    public Sheet with(SheetPicture other) {
        return new Sheet(name, summary, type, criteria, competences, evidence, effort, reading, other);
    }
}
