package org.openrec.codesign.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.InitiativeIsNotOpen;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.card.Arranging;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.dossier.Matrices;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.codesign.party.Partaking;
import org.openrec.people.Acting;
import org.openrec.shared.Problem;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a matrix: several people end the same, and each criterion keeps its cards through every edit. */
@OpenrecTest
class MatrixTests {

    private static final String SERVICE = "scd";
    private static final String ACCOMPANIST = "accompagnement";
    private static final String PARTNER = "partenaire";
    private static final int SIDE = 4;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Contributing contributing;

    @Autowired
    Partaking partaking;

    @Autowired
    Arranging arranging;

    @Autowired
    Placing placing;

    @Autowired
    DraftingCriteria drafting;

    @Autowired
    Matrices matrices;

    private InitiativeId id;
    private final List<Long> situations = new ArrayList<>();
    private final List<Long> competences = new ArrayList<>();
    private final List<Long> evidence = new ArrayList<>();

    @BeforeEach
    void anInitiativeInPhaseSix() {
        id = Acting.as(SERVICE, () -> accompanying.open("Guides", "scd", 6, "Sur papier"));
        Acting.as(SERVICE, () -> partaking.enterOrganisation(id, "passerelles", "partner"));
        for (int i = 0; i < SIDE; i++) {
            situations.add(lay(PARTNER, "situation", "Situation " + (char) ('a' + i)));
            competences.add(lay(SERVICE, "competence", "Compétence " + (char) ('a' + i)));
            evidence.add(lay(PARTNER, "evidence", "Preuve " + (char) ('a' + i)));
        }
    }

    private long lay(String by, String kind, String text) {
        return Acting.as(by, () -> contributing.contribute(id, kind, text));
    }

    private void put(String by, int situation, int competence, int piece) {
        Acting.as(
                by, () -> placing.put(id, situations.get(situation), competences.get(competence), evidence.get(piece)));
    }

    private Matrix matrix() {
        return Acting.as(SERVICE, () -> matrices.of(id));
    }

    private Set<List<Long>> cells() {
        return matrix().crossings().stream()
                .map(it -> List.of(it.situation(), it.competence(), it.evidence()))
                .collect(Collectors.toSet());
    }

    @Test
    void gapsAreWhatNothingShowsWhatNobodyUsesAndWhatShowsNothing() {
        put(PARTNER, 0, 0, 0);
        put(SERVICE, 0, 0, 0);
        put(SERVICE, 1, 0, 1);

        Matrix matrix = matrix();

        assertThat(matrix.crossings()).hasSize(2);
        assertThat(matrix.competencesWithoutEvidence()).hasSize(SIDE - 1);
        assertThat(matrix.unusedSituations()).hasSize(SIDE - 2);
        assertThat(matrix.evidenceThatShowsNothing()).hasSize(SIDE - 2);
        assertThat(matrix.gaps()).isEqualTo(3 * SIDE - 5);
        assertThat(matrix.uses(evidence.get(0))).isEqualTo(1);
        assertThat(matrix.shows(competences.get(0))).isEqualTo(2);
    }

    /** The same deeds, by two people at once and by one in another order: the same cells. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoPeopleEndTheSameWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        List<int[]> deeds = Stream.generate(
                        () -> new int[] {random.nextInt(SIDE), random.nextInt(SIDE), random.nextInt(SIDE)})
                .limit(40)
                .collect(Collectors.toCollection(ArrayList::new));
        CompletableFuture<Void> one = CompletableFuture.runAsync(
                () -> deeds.stream().limit(25).forEach(it -> put(SERVICE, it[0], it[1], it[2])));
        CompletableFuture<Void> other = CompletableFuture.runAsync(
                () -> deeds.stream().skip(15).forEach(it -> put(PARTNER, it[0], it[1], it[2])));
        CompletableFuture.allOf(one, other).join();
        Set<List<Long>> together = cells();

        matrix().crossings().forEach(it -> Acting.as(PARTNER, () -> placing.take(id, it.id())));
        assertThat(cells()).isEmpty();
        Collections.shuffle(deeds, random);
        deeds.forEach(it -> put(PARTNER, it[0], it[1], it[2]));

        assertThat(cells()).isEqualTo(together);
    }

    @Test
    void twoWhoTakeTheSameOutAtOnceBothFindItGone() {
        put(SERVICE, 0, 0, 0);
        long crossing = matrix().crossings().get(0).id();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> Acting.as(SERVICE, () -> placing.take(id, crossing))),
                        CompletableFuture.runAsync(() -> Acting.as(PARTNER, () -> placing.take(id, crossing))))
                .join();

        assertThat(cells()).isEmpty();
    }

    /** Both lie under one card then; taken out there, it is in none of the cells that say the same. */
    @Test
    void cellsOfCardsThatWereJoinedBecomeOne() {
        put(SERVICE, 0, 0, 0);
        put(SERVICE, 1, 0, 0);

        Acting.as(SERVICE, () -> arranging.join(id, situations.get(0), List.of(situations.get(1))));

        assertThat(cells()).containsExactly(List.of(situations.get(0), competences.get(0), evidence.get(0)));
        long crossing = matrix().crossings().get(0).id();
        Acting.as(SERVICE, () -> placing.take(id, crossing));
        Acting.as(SERVICE, () -> arranging.split(id, situations.get(0), List.of()));
        assertThat(cells()).isEmpty();
    }

    @Test
    void whatIsNoCardOfItsKindOrWasDroppedIsPutNowhere() {
        Acting.as(SERVICE, () -> arranging.drop(id, evidence.get(3), "Hors sujet"));

        assertThatThrownBy(() -> put(SERVICE, 0, 0, 3))
                .isInstanceOfSatisfying(InitiativeInvalid.class, it -> assertThat(it.fields())
                        .extracting(field -> field.pointer())
                        .containsExactly("/evidence"));
        assertThatThrownBy(() -> Acting.as(
                        SERVICE, () -> placing.put(id, competences.get(0), situations.get(0), Long.MAX_VALUE)))
                .isInstanceOfSatisfying(
                        InitiativeInvalid.class, it -> assertThat(it.fields()).hasSize(3));
        assertThat(cells()).isEmpty();
    }

    @Test
    void onlookersAndPausedInitiativesChangeNothing() {
        assertThatThrownBy(() -> put("processus", 0, 0, 0)).isInstanceOf(NotYourInitiative.class);
        assertThatThrownBy(() -> Acting.as(PARTNER, () -> draft(0, 0))).isInstanceOf(NotYourInitiative.class);
        Acting.as(ACCOMPANIST, () -> accompanying.pause(id));
        assertThatThrownBy(() -> put(PARTNER, 0, 0, 0)).isInstanceOf(InitiativeIsNotOpen.class);
        assertThatThrownBy(() -> Acting.as(SERVICE, () -> draft(0, 0))).isInstanceOf(InitiativeIsNotOpen.class);
    }

    private long draft(int competence, int... columns) {
        Set<Long> chosen =
                java.util.Arrays.stream(columns).mapToObj(situations::get).collect(Collectors.toSet());
        return drafting.draft(id, competences.get(competence), chosen, Optional.empty());
    }

    @Test
    void aCriterionSaysWhatItsCellsSay() {
        put(SERVICE, 0, 1, 0);
        put(SERVICE, 2, 1, 1);
        put(SERVICE, 3, 1, 2);

        Acting.as(SERVICE, () -> draft(1, 0, 2));

        Matrix.CriterionLine criterion = matrix().criteria().get(0);
        assertThat(criterion.wording().title()).isEqualTo("Compétence b");
        assertThat(criterion.wording().shown())
                .contains("Situation a", "Situation c")
                .doesNotContain("Situation d");
        assertThat(criterion.wording().counting()).containsExactlyInAnyOrder(evidence.get(0), evidence.get(1));
        assertThat(criterion.wording().questions()).hasSize(3);
        assertThat(criterion.origins())
                .extracting(Matrix.OriginLine::text)
                .containsExactly("Compétence b", "Situation a", "Situation c", "Preuve a", "Preuve b");
        assertThat(criterion.situations())
                .allSatisfy(it -> assertThat(it.by()).containsExactly(Optional.of("Association Passerelles")));
    }

    /** Whatever is done to it, to others, to the cells and to the cards that it comes from. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachCriterionKeepsItsCardsThroughEveryEdit(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SIDE; i++) {
            put(SERVICE, i, random.nextInt(SIDE), i);
            put(PARTNER, i, i, random.nextInt(SIDE));
        }
        Map<Long, Set<Long>> origins = new HashMap<>();
        for (int i = 0; i < SIDE; i++) {
            int competence = i;
            long drafted = Acting.as(SERVICE, () -> draft(competence, competence, (competence + 1) % SIDE));
            origins.put(drafted, cards(drafted));
        }

        for (int i = 0; i < 40; i++) {
            tryTo(deed(random, new ArrayList<>(origins.keySet()), i));
            origins.forEach((criterion, cards) -> assertThat(cards(criterion)).isEqualTo(cards));
        }
        assertThat(origins.values()).allSatisfy(it -> assertThat(it).hasSizeGreaterThanOrEqualTo(3));
    }

    private Runnable deed(Random random, List<Long> criteria, int number) {
        long criterion = criteria.get(random.nextInt(criteria.size()));
        int one = random.nextInt(SIDE);
        int other = random.nextInt(SIDE);
        return switch (random.nextInt(8)) {
            case 0 -> () -> drafting.reword(id, criterion, Optional.empty(), words(number, Set.of()));
            case 1 -> () -> drafting.reword(id, criterion, Optional.empty(), words(number, counted(criterion)));
            case 2 -> () -> drafting.drop(id, criterion);
            case 3 -> () -> drafting.keep(id, criterion);
            case 4 -> () -> arranging.join(id, situations.get(one), List.of(situations.get(other)));
            case 5 -> () -> arranging.split(id, situations.get(one), List.of());
            case 6 -> () -> arranging.reword(id, competences.get(one), Optional.empty(), "Autrement " + number);
            default ->
                () -> matrices.of(id).crossings().stream().findFirst().ifPresent(it -> placing.take(id, it.id()));
        };
    }

    private static CriterionWording words(int number, Set<Long> counting) {
        return new CriterionWording("Titre " + number, "Ce qui est montré " + number, List.of("Pourquoi ?"), counting);
    }

    private Set<Long> counted(long criterion) {
        return line(criterion).evidence().stream().map(Matrix.OriginLine::card).collect(Collectors.toSet());
    }

    private void tryTo(Runnable deed) {
        try {
            Acting.as(SERVICE, deed);
        } catch (Problem refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    /** Dropped ones are taken back to be looked at: whoever does so finds them as they were. */
    private Matrix.CriterionLine line(long criterion) {
        Acting.as(SERVICE, () -> drafting.keep(id, criterion));
        return matrix().criteria().stream()
                .filter(it -> it.id() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private Set<Long> cards(long criterion) {
        return line(criterion).origins().stream()
                .map(Matrix.OriginLine::card)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatSomebodyElseWordedMeanwhileIsNotWrittenOver() {
        put(SERVICE, 0, 0, 0);
        long criterion = Acting.as(SERVICE, () -> draft(0, 0));
        Optional<Long> before = Optional.of(line(criterion).version());
        Acting.as(ACCOMPANIST, () -> drafting.reword(id, criterion, before, words(1, Set.of())));

        assertThatThrownBy(() -> Acting.as(SERVICE, () -> drafting.reword(id, criterion, before, words(2, Set.of()))))
                .isInstanceOf(CriterionHasChanged.class);

        assertThat(line(criterion).wording().title()).isEqualTo("Titre 1");
    }

    @Test
    void wordsThatAreMissingOrTooLongAreToldAllAtOnce() {
        put(SERVICE, 0, 0, 0);
        long criterion = Acting.as(SERVICE, () -> draft(0, 0));
        CriterionWording none = new CriterionWording(" ", "x".repeat(1001), List.of(), Set.of(evidence.get(3)));

        assertThatThrownBy(() -> Acting.as(SERVICE, () -> drafting.reword(id, criterion, Optional.empty(), none)))
                .isInstanceOfSatisfying(InitiativeInvalid.class, it -> assertThat(it.fields())
                        .extracting(field -> field.pointer())
                        .containsExactly("/title", "/shown", "/questions", "/evidence"));
        assertThatThrownBy(() -> Acting.as(
                        SERVICE,
                        () -> drafting.reword(
                                id,
                                criterion,
                                Optional.empty(),
                                new CriterionWording("a", "b", List.of("1", "2", "3", "4", "5"), Set.of()))))
                .isInstanceOf(InitiativeInvalid.class);
        assertThatThrownBy(() -> Acting.as(SERVICE, () -> drafting.drop(id, Long.MAX_VALUE)))
                .isInstanceOf(UnknownCriterion.class);
    }

    @Test
    void whatWasSaidAtLengthBecomesACriterionAllTheSame() {
        long wordy = lay(SERVICE, "competence", "Expliquer ".repeat(300));
        Acting.as(SERVICE, () -> placing.put(id, situations.get(0), wordy, evidence.get(0)));

        Acting.as(SERVICE, () -> drafting.draft(id, wordy, Set.of(situations.get(0)), Optional.empty()));

        assertThat(matrix().criteria().get(0).wording().title())
                .hasSize(CriterionWording.LONGEST_TITLE)
                .endsWith("…");
    }
}
