package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.JSON;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.PARTNER_2;
import static org.openrec.codesign.Workbench.SERVICE;
import static org.openrec.codesign.Workbench.SPONSOR;
import static org.openrec.codesign.Workbench.STUDENT;

import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementId;
import org.openrec.codesign.badge.ContentChange;
import org.openrec.codesign.badge.ContentChange.Part;
import org.openrec.codesign.dossier.AtTheGate;
import org.openrec.codesign.dossier.AtTheGate.Stand;
import org.openrec.codesign.dossier.BehindBadge;
import org.openrec.codesign.dossier.BehindBadges;
import org.openrec.codesign.dossier.GateReader;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.SheetPicture;
import org.openrec.codesign.sheet.Written;
import org.openrec.people.Acting;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What those see who are asked at the gate: what changed since they last said something, and what everybody says. */
@OpenrecTest
class GateTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    GateReader gates;

    @Autowired
    BehindBadges behindBadges;

    private Workbench atTheGate(String badge) {
        Workbench work = Workbench.withParties(http, 6);
        work.crossing();
        work.paperBadges(badge);
        work.meeting(false);
        return work;
    }

    private AtTheGate gate(Workbench work, String login) {
        long badge = Long.parseLong(
                work.read().path("paperBadges").path(0).path("id").asText());
        return Acting.as(login, () -> gates.of(InitiativeId.of(work.id()), badge))
                .orElseThrow();
    }

    @Test
    void whoSentABadgeBackSeesWhatChangedSinceLineByLine() {
        Workbench work = atTheGate("Guider ses pairs");
        work.complete(PARTNER, "standBehindBadge", Workbench.no());
        work.complete(STUDENT, "standBehindBadge", Workbench.yes());
        work.complete(SERVICE, "signOffForService", Workbench.signedOff("serviceDecision"));
        work.complete(SPONSOR, "signOffForSponsor", Workbench.sentBack("sponsorDecision"));
        assertThat(gate(work, SPONSOR).changes()).isEmpty();

        work.complete(
                SERVICE,
                "revisePaperBadge",
                work.revision("Guider ses pairs")
                        .put("summary", "Sait guider toute personne")
                        .put("reason", "Plus large, comme demandé"));

        AtTheGate sponsors = gate(work, SPONSOR);
        assertThat(sponsors.seen()).contains(1);
        assertThat(sponsors.now().round()).isEqualTo(2);
        assertThat(sponsors.now().answer()).isEqualTo("Plus large, comme demandé");
        assertThat(sponsors.changes())
                .contains(new ContentChange(
                        Part.SUMMARY,
                        0,
                        Optional.of(Language.FR),
                        Optional.of("Sait guider ses pairs"),
                        Optional.of("Sait guider toute personne")));
        assertThat(gate(work, ACCOMPANIST).seen()).as("was never asked").isEmpty();
        assertThat(work.steps(STUDENT)).as("stands behind it").isEmpty();
        assertThat(work.steps(PARTNER)).containsExactly("standBehindBadge");
    }

    @Test
    void everybodyWhoIsAskedSeesWhoSupportsWhoObjectsAndWhoIsSilent() {
        Workbench work = atTheGate("Accueillir ses pairs");
        String late = work.enter("organisation", "atelier-loire", "partner");
        work.complete(PARTNER, "standBehindBadge", Workbench.no());
        work.complete(STUDENT, "standBehindBadge", Workbench.yes().put("reason", "Je m’y retrouve"));

        List<AtTheGate.VoiceLine> voices = gate(work, PARTNER_2).voices();

        assertThat(voices)
                .extracting(AtTheGate.VoiceLine::stand)
                .containsExactly(Stand.OBJECTS, Stand.AGREES, Stand.AWAITED);
        assertThat(voices.get(1).words()).isEqualTo("Je m’y retrouve");
        assertThat(voices.get(2).who()).contains("Atelier Loire");
        assertThat(voices.get(2).until()).as("the fourteen days").isPresent();
        work.post(
                ACCOMPANIST,
                "go-on",
                JSON.objectNode().put("step", "standBehindBadge").put("reason", "Son interlocutrice est en congé"));
        assertThat(gate(work, SERVICE).voices().get(2).stand()).isEqualTo(Stand.SILENT);
        assertThat(gate(work, SERVICE).voices().get(2).words()).isEqualTo("Son interlocutrice est en congé");
        assertThat(late).isNotBlank();
    }

    @Test
    void whoAgreesLaterIsShownWithWhatTheyHadAgainstIt() {
        Workbench work = atTheGate("Orienter ses pairs");
        work.complete(PARTNER, "standBehindBadge", Workbench.no());
        work.complete(STUDENT, "standBehindBadge", Workbench.no());
        work.complete(SERVICE, "revisePaperBadge", work.revision("Orienter ses pairs"));
        work.complete(PARTNER, "standBehindBadge", Workbench.yes());

        AtTheGate.VoiceLine partner = gate(work, SERVICE).voices().get(0);

        assertThat(partner.stand()).isEqualTo(Stand.AGREES);
        assertThat(partner.round()).isEqualTo(2);
        assertThat(partner.objection()).contains("Pas assez clair");
    }

    @Test
    void nobodyObjectsWithoutAWord() {
        Workbench work = atTheGate("Aider ses pairs");

        assertThat(work.tryTo(PARTNER, "standBehindBadge", Workbench.no().put("reason", " "))
                        .getBody()
                        .path("errors")
                        .toString())
                .contains("/reason");
        assertThat(work.steps(PARTNER)).containsExactly("standBehindBadge");
    }

    @Test
    void whoHasLeftAndWhoIsAStrangerSeeNothingOfIt() {
        Workbench work = atTheGate("Former ses pairs");
        work.exit(ACCOMPANIST, work.party("Passerelles"), false);

        assertThatThrownBy(() -> gate(work, PARTNER)).isInstanceOf(NotYourInitiative.class);
        assertThatThrownBy(() -> gate(work, "marc")).isInstanceOf(UnknownInitiative.class);
        assertThat(Acting.as(SERVICE, () -> gates.of(InitiativeId.of(work.id()), Long.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void everybodyReadsWhoStandsBehindABadgeAndNoPersonIsNamed() {
        Workbench work = atTheGate("Transmettre à ses pairs");
        work.complete(PARTNER, "standBehindBadge", Workbench.yes().put("reason", "Nous recrutons là-dessus"));
        work.complete(STUDENT, "standBehindBadge", Workbench.yes().put("reason", "Je m’y retrouve"));
        work.signOff();
        Awaitility.await().until(() -> !work.achievements().isEmpty());
        AchievementId badge = new AchievementId(work.achievements().iterator().next());

        BehindBadge behind = behindBadges.of(badge, 1).orElseThrow();

        assertThat(behind.supporters())
                .containsExactlyInAnyOrder(
                        new BehindBadge.Supporter(Optional.of("Association Passerelles"), "Nous recrutons là-dessus"),
                        new BehindBadge.Supporter(Optional.empty(), "Je m’y retrouve"));
        List<BehindBadge.Origin> origins = behindBadges.origins(badge, 1).orElseThrow();
        assertThat(origins).singleElement().satisfies(it -> assertThat(it.cards())
                .hasSize(3));
        assertThat(origins.toString()).doesNotContain("Léa", "Paul", "Sylvie", "Aude");
        assertThat(behind.toString()).doesNotContain("Léa", "Paul", "Sylvie", "Aude");
        assertThat(behindBadges.of(badge, 2)).isEmpty();
        assertThat(http.getForObject("/badges/" + badge, String.class)).contains("Nous recrutons là-dessus");
    }

    @Test
    void linesDifferWhereWordsDoAndCriteriaAreKnownByWhereTheyComeFrom() {
        Sheet before = sheet("Oser", criterion(1, "Un", "a"), criterion(2, "Deux", "b"));
        Sheet after = sheet("Oser entreprendre", criterion(3, "Trois", "c"), criterion(1, "Un", "autrement"));

        assertThat(ContentChange.between(before, before)).isEmpty();
        assertThat(ContentChange.between(before, after))
                .containsExactly(
                        changed(Part.NAME, 0, Optional.of(Language.FR), "Oser", "Oser entreprendre"),
                        changed(Part.CRITERION, 1, Optional.empty(), "", "Trois"),
                        changed(Part.SHOWN, 2, Optional.of(Language.FR), "a", "autrement"),
                        changed(Part.CRITERION, 2, Optional.empty(), "Deux", ""));
    }

    private static ContentChange changed(
            Part part, int criterion, Optional<Language> language, String before, String after) {
        return new ContentChange(
                part,
                criterion,
                language,
                Optional.of(before).filter(it -> !it.isEmpty()),
                Optional.of(after).filter(it -> !it.isEmpty()));
    }

    private static Sheet sheet(String name, SheetCriterion... criteria) {
        return Sheet.of(
                new Written(name, "Dare"),
                Written.french("Une phrase"),
                List.of(criteria),
                List.of(),
                new SheetPicture(null, null, null, null, null));
    }

    private static SheetCriterion criterion(int number, String title, String shown) {
        return new SheetCriterion(
                Integer.toString(number),
                Written.french(title),
                Written.french(shown),
                List.of(),
                List.of(),
                List.of());
    }
}
