package org.openrec.codesign.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.dossier.CardLists;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.party.Partaking;
import org.openrec.people.Acting;
import org.openrec.shared.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to cards: nothing that anybody said is lost, and two people at one list end the same. */
@OpenrecTest
class CardsTests {

    private static final String SERVICE = "scd";
    private static final String ACCOMPANIST = "accompagnement";
    private static final String PARTNER = "partenaire";
    private static final int MANY = 12;

    @Autowired
    Accompanying accompanying;

    @Autowired
    Contributing contributing;

    @Autowired
    Partaking partaking;

    @Autowired
    Arranging arranging;

    @Autowired
    Settling settling;

    @Autowired
    CardLists lists;

    @Autowired
    SettledLists settled;

    @Autowired
    JdbcClient jdbc;

    private InitiativeId id;

    @BeforeEach
    void anInitiativeInPhaseThree() {
        id = Acting.as(SERVICE, () -> accompanying.open("Guides", "scd", 3, "Sur papier"));
        Acting.as(SERVICE, () -> partaking.enterOrganisation(id, "passerelles", "partner"));
    }

    @Test
    void whoeverSaidSomethingIsFoundThroughJoining() {
        long first = lay(SERVICE, "situation", "Guider une visite");
        long second = lay(PARTNER, "situation", "Guider des visites");

        assertThat(list().alike()).containsExactly(List.of(first, second));
        as(SERVICE, it -> it.join(id, second, List.of(first)));

        Dossier.CardLine card = list().kept().get(0);
        assertThat(list().kept()).hasSize(1);
        assertThat(card.text()).isEqualTo("Guider des visites");
        assertThat(card.under()).isEqualTo(1);
        assertThat(card.origins())
                .extracting(it -> it.by().orElse(""))
                .containsExactly("Sylvie Bernard", "Association Passerelles");
        as(SERVICE, it -> it.split(id, second, List.of()));
        assertThat(texts()).containsExactlyInAnyOrder("Guider une visite", "Guider des visites");
    }

    @Test
    void oneCardThatSaysTwoThingsBecomesTwoWithTheSameOrigins() {
        long both = lay(PARTNER, "situation", "Guider et accueillir");

        as(SERVICE, it -> it.split(id, both, List.of("Guider", "Accueillir")));

        assertThat(texts()).containsExactly("Guider", "Accueillir");
        assertThat(list().kept()).allSatisfy(it -> assertThat(it.origins())
                .extracting(Dossier.ContributionLine::text)
                .containsExactly("Guider et accueillir"));
    }

    /** Whatever is done, in whatever order, each contribution lies on the list of its kind or among what was dropped. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noOriginIsEverLost(long seed) {
        Random random = new Random(seed);
        Set<Long> said = layMany();
        for (int i = 0; i < 60; i++) {
            List<Long> all = jdbc.sql("SELECT id FROM openrec.card WHERE initiative = ?")
                    .param(id.value())
                    .query(Long.class)
                    .list();
            long one = all.get(random.nextInt(all.size()));
            long other = all.get(random.nextInt(all.size()));
            tryTo(SERVICE, anyDeed(random, one, other, i));
            assertThat(origins()).as("after deed %d", i).isEqualTo(said);
        }
    }

    private Consumer<Arranging> anyDeed(Random random, long one, long other, int number) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> it -> it.join(id, one, List.of(other));
            case 2 -> it -> it.split(id, one, List.of());
            case 3 -> it -> it.split(id, one, List.of("Le un " + number, "Le deux " + number));
            case 4 -> it -> it.drop(id, one, "Hors sujet");
            default -> it -> it.keep(id, one);
        };
    }

    @Test
    void twoWhoJoinTheSameTwoInOppositeWaysEndWithOne() {
        for (int i = 0; i < 8; i++) {
            long first = lay(SERVICE, "situation", "Une carte " + i);
            long second = lay(PARTNER, "situation", "Autre carte " + i);
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> tryTo(SERVICE, it -> it.join(id, first, List.of(second)))),
                            CompletableFuture.runAsync(
                                    () -> tryTo(ACCOMPANIST, it -> it.join(id, second, List.of(first)))))
                    .join();
            assertThat(list().kept()).hasSize(i + 1);
            assertThat(list().kept()).allSatisfy(it -> assertThat(it.origins()).hasSize(2));
        }
    }

    @Test
    void twentyPeopleJoiningAroundACircleEndWithAllOfItUnderOne() {
        List<Long> all = new ArrayList<>(layMany());
        Set<Long> said = new TreeSet<>(all);
        CompletableFuture.allOf(IntStream.range(0, MANY)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> tryTo(
                                i % 2 == 0 ? SERVICE : ACCOMPANIST,
                                it -> it.join(id, all.get(i), List.of(all.get((i + 1) % MANY))))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(list().kept()).hasSize(1);
        assertThat(origins()).isEqualTo(said);
    }

    @Test
    void whatSomebodyElseRewordedMeanwhileIsNotWrittenOver() {
        long card = lay(PARTNER, "situation", "Guider");

        as(SERVICE, it -> it.reword(id, card, Optional.of("Guider"), "Guider une visite"));

        assertThatThrownBy(
                        () -> as(ACCOMPANIST, it -> it.reword(id, card, Optional.of("Guider"), "Guider deux visites")))
                .isInstanceOf(CardHasChanged.class);
        assertThat(texts()).containsExactly("Guider une visite");
        assertThat(list().kept().get(0).origins())
                .extracting(Dossier.ContributionLine::text)
                .as("what was said stays as it was said")
                .containsExactly("Guider");
    }

    @Test
    void aCardIsDroppedWithAWordAndComesBack() {
        long card = lay(PARTNER, "situation", "Dormir");

        assertThatThrownBy(() -> as(SERVICE, it -> it.drop(id, card, " "))).isInstanceOf(InitiativeInvalid.class);
        as(SERVICE, it -> it.drop(id, card, "Ce n’est pas une situation"));

        assertThat(list().kept()).isEmpty();
        assertThat(list().dropped())
                .extracting(it -> it.droppedBecause().orElseThrow())
                .containsExactly("Ce n’est pas une situation");
        as(SERVICE, it -> it.keep(id, card));
        assertThat(texts()).containsExactly("Dormir");
    }

    @Test
    void cardsStandInTheOrderThatTheyAreGiven() {
        List<Long> all = Stream.of("a", "b", "c", "d")
                .map(it -> lay(SERVICE, "situation", it))
                .toList();

        as(SERVICE, it -> it.move(id, all.get(3), Optional.of(all.get(0))));
        as(SERVICE, it -> it.move(id, all.get(1), Optional.empty()));

        assertThat(texts()).containsExactly("d", "a", "c", "b");
        assertThat(lay(SERVICE, "situation", "e")).isPositive();
        assertThat(texts()).containsExactly("d", "a", "c", "b", "e");
        assertThatThrownBy(() -> as(SERVICE, it -> it.move(id, all.get(1), Optional.of(-1L))))
                .isInstanceOf(InitiativeInvalid.class);
    }

    @Test
    void aCompetenceIsTiedToSituationsThroughTheirJoining() {
        long guiding = lay(PARTNER, "situation", "Guider");
        long leading = lay(SERVICE, "situation", "Mener une visite");
        long speaking = lay(PARTNER, "competence", "Parler clair");

        as(SERVICE, it -> it.tie(id, speaking, List.of(guiding)));
        as(SERVICE, it -> it.join(id, leading, List.of(guiding)));

        assertThat(list(ContributionKind.COMPETENCE).kept().get(0).situations()).containsExactly(leading);
        assertThatThrownBy(() -> as(SERVICE, it -> it.tie(id, leading, List.of(guiding))))
                .isInstanceOf(InitiativeInvalid.class);
        assertThatThrownBy(() -> as(SERVICE, it -> it.tie(id, speaking, List.of(speaking))))
                .isInstanceOf(InitiativeInvalid.class);
    }

    @Test
    void aSettledListHasANumberAndNothingOfItChanges() {
        long card = lay(PARTNER, "situation", "Guider");
        long dropped = lay(PARTNER, "situation", "Dormir");
        as(SERVICE, it -> it.drop(id, dropped, "Non"));

        assertThat(settle(false)).isEqualTo(1);

        assertThat(settled.texts(id, ContributionKind.SITUATION, 1)).containsExactly("Guider");
        assertThatThrownBy(() -> as(SERVICE, it -> it.drop(id, card, "Non"))).isInstanceOf(ListIsSettled.class);
        assertThatThrownBy(() -> settle(false)).isInstanceOf(ListIsSettled.class);
        assertThat(lay(PARTNER, "situation", "Venue après")).isPositive();
        assertThat(list().kept()).extracting(Dossier.CardLine::late).containsExactly(false, true);
        Acting.as(SERVICE, () -> settling.open(id, ContributionKind.SITUATION));
        assertThat(settle(false)).isEqualTo(2);
        assertThat(settled.texts(id, ContributionKind.SITUATION, 1)).containsExactly("Guider");
        assertThat(settled.texts(id, ContributionKind.SITUATION, 2)).containsExactly("Guider", "Venue après");
    }

    @Test
    void anEmptyListIsAskedAbout() {
        assertThatThrownBy(() -> settle(false)).isInstanceOf(InitiativeInvalid.class);
        assertThat(settle(true)).isEqualTo(1);
    }

    @Test
    void aStepBackOpensTheListsAgainWithEverythingInThem() {
        InitiativeId later = Acting.as(SERVICE, () -> accompanying.open("Plus tard", "scd", 5, "Sur papier"));
        id = later;
        lay(SERVICE, "situation", "Guider");
        lay(SERVICE, "competence", "Parler clair");
        Acting.as(SERVICE, () -> settling.settle(id, ContributionKind.SITUATION, false));
        Acting.as(SERVICE, () -> settling.settle(id, ContributionKind.COMPETENCE, false));

        Acting.as(SERVICE, () -> accompanying.goBack(id, 4, "Encore une compétence", false));

        assertThat(list(ContributionKind.SITUATION).state().settled()).isTrue();
        assertThat(list(ContributionKind.COMPETENCE).state().settled()).isFalse();
        assertThat(list(ContributionKind.COMPETENCE).kept())
                .extracting(Dossier.CardLine::text)
                .containsExactly("Parler clair");
    }

    @Test
    void onlyTheTeamOfAnInitiativeSortsItsCards() {
        long card = lay(PARTNER, "situation", "Guider");
        List<Consumer<Arranging>> deeds = List.of(
                it -> it.drop(id, card, "Non"),
                it -> it.keep(id, card),
                it -> it.join(id, card, List.of(card)),
                it -> it.split(id, card, List.of()),
                it -> it.reword(id, card, Optional.empty(), "Autre"),
                it -> it.move(id, card, Optional.empty()));
        deeds.forEach(deed -> assertThatThrownBy(() -> as(PARTNER, deed)).isInstanceOf(NotYourInitiative.class));
        assertThat(texts()).containsExactly("Guider");
    }

    private Set<Long> layMany() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> lay(i % 2 == 0 ? SERVICE : PARTNER, "situation", "Situation " + i))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long lay(String login, String kind, String text) {
        return Acting.as(login, () -> contributing.contribute(id, kind, text));
    }

    private int settle(boolean empty) {
        return Acting.as(SERVICE, () -> settling.settle(id, ContributionKind.SITUATION, empty));
    }

    private void as(String login, Consumer<Arranging> deed) {
        Acting.as(login, () -> deed.accept(arranging));
    }

    /** What cannot be done is none of the test's business. */
    private void tryTo(String login, Consumer<Arranging> deed) {
        try {
            as(login, deed);
        } catch (Problem refused) {
            assertThat(refused).isInstanceOfAny(InitiativeInvalid.class, CardHasChanged.class);
        }
    }

    private Dossier.CardList list() {
        return list(ContributionKind.SITUATION);
    }

    private Dossier.CardList list(ContributionKind kind) {
        return Acting.as(SERVICE, () -> lists.of(id, kind));
    }

    private List<String> texts() {
        return list().kept().stream().map(Dossier.CardLine::text).toList();
    }

    private Set<Long> origins() {
        Dossier.CardList list = list();
        return Stream.concat(list.kept().stream(), list.dropped().stream())
                .flatMap(it -> it.origins().stream())
                .map(Dossier.ContributionLine::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
