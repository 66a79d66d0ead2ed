package org.openrec.codesign.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.ui.ApplyForm;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A whole initiative, played by its people in browsers of their own, down to a student's badge. */
@OpenrecTest
@TestPropertySource(properties = "openrec.application.takeback=PT0S")
class InitiativeIT {

    private static final String SITUATION = "Accueillir des lycéens à la bibliothèque";
    private static final String COMPETENCE = "Adapter son propos à son public";
    private static final String EVIDENCE = "Le déroulé écrit de la visite";
    private static final String BADGE = "Passeur de savoirs";
    private static final byte[] LETTER = "Une lettre du service".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    private final List<Participant> people = new ArrayList<>();
    private Participant aude;
    private Participant sylvie;
    private Participant paul;
    private Participant nadia;
    private Participant lea;

    @BeforeEach
    void fivePeople() {
        aude = join("accompagnement", Screen.LAPTOP);
        sylvie = join("scd", Screen.LAPTOP);
        paul = join("partenaire", Screen.LAPTOP);
        nadia = join("partenaire2", Screen.PHONE);
        lea = join("lea", Screen.PHONE);
    }

    private Participant join(String login, Screen screen) {
        Participant participant = new Participant(port, login, screen);
        people.add(participant);
        return participant;
    }

    @AfterEach
    void goHome() {
        people.forEach(Participant::close);
    }

    @Test
    void fromFirstContactToABadgeWhoseCriteriaAreThoseOfTheCrossing() throws IOException {
        audeOpensTheInitiative();
        letEnter("Association Passerelles", "");
        letEnter("", "lea");
        theEcosystemIsDescribed();
        meeting("12/01/2027");
        everyoneStatesTheirInterest();
        workshopTogether();
        nadiaEntersInPhaseThree();
        situationsAndCompetences();
        meeting("09/02/2027");
        evidence();
        workshopApart();
        leaSeesItInHerList();
        crossing();
        paperBadge();
        meeting("16/03/2027");
        theGate();
        uses();
        assertThat(aude.dossier().locator(".notice").first()).containsText("Menée à son terme");
        aude.look("completed");
        whatReallyHappenedIsDrawn();
        theSameInEnglish();
        leaAsksForTheBadge();
    }

    private void whatReallyHappenedIsDrawn() {
        aude.page().locator("a[href$='/diagram']").click();
        assertThat(aude.page().locator("case-diagram .djs-shape[data-element-id=crossElements]"))
                .isVisible();
        assertThat(aude.page().locator("case-diagram .case-mark.done").first()).isVisible();
        assertThat(aude.page().locator(".bjs-powered-by")).isVisible();
        assertThat(aude.page().locator(".visits tr").first()).isVisible();
        aude.look("diagram");
        aude.select("Quel schéma", "1. Identifier un écosystème");
        assertThat(aude.page().locator("case-diagram .djs-shape[data-element-id=describeEcosystem]"))
                .isVisible();
    }

    private void theSameInEnglish() {
        try (Visitor sam = new Visitor(port, Screen.PHONE, Locale.ENGLISH)) {
            Page page = sam.signIn("accompagnement").go("/initiatives");
            assertThat(page.locator("h2").first()).hasText("Ended");
            page.locator(".row-title").first().click();
            assertThat(page.locator(".notice").first()).containsText("Completed");
            assertThat(page.locator(".path-step.in-one")).containsText("8 phases done");
            sam.look("initiative-completed");
            sam.go("/initiatives/new");
            sam.look("initiative-new");
        }
    }

    /** On a phone, and with what waits first. */
    private void leaSeesItInHerList() {
        Page page = lea.visitor().go("/initiatives");
        assertThat(page.locator(".row-title")).hasText("Transmettre à la bibliothèque");
        lea.look("list");
    }

    /** A student has no task list, and a task of an initiative is none of a request. */
    private void theMenuSaysWhatThePageShows() {
        Page page = lea.visitor().go("/initiatives");
        assertThat(page.locator(".site-nav a[href='initiatives'] .count")).hasText("1");
        assertThat(page.locator(".site-nav a[href='applications'] .count")).hasCount(0);
        page.locator("a.action[href='tasks']").click();
        assertThat(page.locator(".task-row")).hasCount(1);
    }

    private void audeOpensTheInitiative() {
        Page page = aude.visitor().go("/initiatives");
        aude.look("list");
        page.locator("a.action").click();
        assertThat(page.locator("h1")).hasText("Ouvrir une initiative");
        aude.look("new");
        aude.visitor().button("codesign.new.open").click();
        assertThat(page.locator("vaadin-text-field[invalid]")).isVisible();
        aude.fill("Titre", "Transmettre à la bibliothèque");
        aude.search("Service porteur", "Service commun de documentation");
        aude.visitor().button("codesign.new.open").click();
        page.waitForURL("**/initiatives/*-*");
        String id = page.url().replaceAll(".*/", "");
        people.forEach(person -> person.takesPartIn(id));
        assertThat(page.locator(".path-step.now")).containsText("Écosystème");
        aude.look("opened");
    }

    private void letEnter(String organisation, String login) {
        Page page = aude.dossier();
        page.locator(".enter-party").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog).isVisible();
        Browsers.assertAccessible(page);
        if (login.isEmpty()) {
            dialog.locator("vaadin-combo-box input").fill(organisation);
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
        } else {
            dialog.locator("vaadin-text-field input").fill(login);
        }
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".party-name")
                        .filter(new Locator.FilterOptions().setHasText(login.isEmpty() ? organisation : "Léa Martin")))
                .isVisible();
    }

    private void theEcosystemIsDescribed() {
        aude.begin("Cadrer la demande du service");
        aude.look("task");
        aude.fill("Le besoin du service", "Reconnaître ce que font les guides");
        aude.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("courrier.txt", "text/plain", LETTER));
        assertThat(aude.page().locator(".file-link")).hasText("courrier.txt");
        aude.done();
        theSponsorGivesTheMandate();
        sylvie.begin("Décrire l’écosystème");
        sylvie.fill("Ce que l’on veut faire reconnaître ensemble", "Transmettre à ses pairs");
        sylvie.fill("Nom", "Association Passerelles");
        sylvie.done();
    }

    private void theSponsorGivesTheMandate() {
        try (Participant viviane = new Participant(port, "portage", Screen.LAPTOP)) {
            Page page = viviane.visitor().go("/tasks");
            page.locator(".task-row a").first().click();
            assertThat(page.locator(".beside-task")).containsText("Reconnaître ce que font les guides");
            viviane.choose("Oui, le mandat est donné");
            viviane.look("mandate");
            viviane.done();
        }
    }

    private void meeting(String day) {
        aude.begin("Proposer des dates et un ordre du jour");
        aude.moment("Première date", day, "14:00");
        aude.fill("Ordre du jour", "Où en sommes-nous ?");
        aude.done();
        sylvie.begin("Choisir une date");
        assertThat(sylvie.page().locator(".beside-task")).containsText("14 h");
        sylvie.page()
                .locator("main vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("14 h"))
                .click();
        sylvie.done();
        aude.begin("Tenir la réunion et écrire le compte rendu");
        aude.fill("Personnes présentes", "Aude et Sylvie");
        aude.fill("Compte rendu", "Nous avons avancé.");
        aude.done();
    }

    private void everyoneStatesTheirInterest() {
        theMenuSaysWhatThePageShows();
        for (Participant party : List.of(paul, lea)) {
            party.begin("Dire son intérêt");
            party.fill("Ce que j’apporte", "Du temps");
            party.fill("Ce que j’y gagne", "Une reconnaissance");
            party.fill("Ce à quoi je m’engage", "Relire le badge");
            if (party == lea) {
                lea.look("interest");
            }
            party.done();
        }
        sylvie.begin("Consolider l’intérêt mutuel");
        assertThat(sylvie.page().locator(".contribution")).hasCount(6);
        sylvie.look("interests");
        sylvie.settle();
    }

    private void workshopTogether() {
        aude.begin("Préparer le temps de travail");
        aude.fill("La question du temps de travail", "Quelles situations ?");
        aude.choose("Ensemble, au même moment");
        aude.moment("Date de la séance", "26/01/2027", "09:00");
        aude.done();
        aude.begin("Animer et écrire pour le groupe");
        aude.fill("Personnes présentes", "Paul et Léa");
        aude.done();
        conclude();
    }

    private void conclude() {
        aude.begin("Conclure le temps de travail");
        aude.fill("Ce qui ressort de ce temps de travail", "De quoi continuer");
        aude.done();
    }

    /** She sees what others add while her page is open, without asking for it. */
    private void nadiaEntersInPhaseThree() throws IOException {
        letEnter("Atelier Loire", "");
        Page page = nadia.dossier();
        assertThat(page.locator(".path-step.now")).containsText("3. Situations");
        nadia.look("party");
        Download letter = page.waitForDownload(
                () -> page.locator(".documents .file-link a").click());
        assertThat(Files.readAllBytes(letter.path())).isEqualTo(LETTER);
        paul.dossier();
        paul.fill("En quelques mots", "Tenir l’accueil un samedi");
        paul.visitor().button("codesign.contribute.add").click();
        assertThat(page.getByText("Tenir l’accueil un samedi")).isVisible();
    }

    private void situationsAndCompetences() {
        nadia.begin("Proposer des situations");
        nadia.fill("Une situation vécue", SITUATION);
        nadia.done();
        sylvie.begin("Arrêter la liste des situations");
        sylvie.fill("Encore une situation", "Guider une visite");
        sylvie.press("Ajouter");
        assertThat(sylvie.page().locator(".contribution")).hasCount(3);
        sylvie.settle();
        sylvie.begin("Arrêter la liste des compétences");
        sylvie.fill("Encore une compétence", COMPETENCE);
        sylvie.page().keyboard().press("Enter");
        sylvie.press("Ajouter");
        assertThat(sylvie.page().locator(".contribution")).hasCount(1);
        sylvie.settle();
    }

    private void evidence() {
        sylvie.begin("Arrêter la liste des preuves");
        sylvie.fill("Encore un indice ou une preuve", EVIDENCE);
        sylvie.page().keyboard().press("Enter");
        assertThat(sylvie.page().locator(".contribution")).hasCount(1);
        sylvie.settle();
    }

    private void workshopApart() {
        aude.begin("Préparer le temps de travail");
        aude.fill("La question du temps de travail", "Quelles preuves ?");
        aude.choose("Chacun·e à son heure");
        aude.moment("Ouvert jusqu’au", "26/02/2099", "18:00");
        aude.done();
        for (Participant party : List.of(paul, nadia, lea)) {
            party.begin("Contribuer");
            party.done();
        }
        conclude();
    }

    /** With the keyboard alone; the criterion is drafted of what stands in the matrix. */
    private void crossing() {
        sylvie.begin("Croiser situations, compétences et preuves");
        sylvie.look("crossing-empty");
        Page page = sylvie.page();
        String situation = page.locator(".matrix-grid [role=columnheader]")
                .filter(new Locator.FilterOptions().setHasText(SITUATION))
                .getAttribute("data-card");
        Locator cell = page.locator(".matrix-grid [role=gridcell][data-situation='" + situation + "']");
        cell.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-dialog-overlay vaadin-combo-box input")).isFocused();
        page.keyboard().type("Le déroulé");
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(cell).containsText(EVIDENCE);
        sylvie.look("crossing");
        sylvie.settle();
    }

    private void paperBadge() {
        sylvie.begin("Rédiger le ou les badges papier");
        sylvie.fill("Nom du badge", BADGE);
        sylvie.fill("Ce qu’il reconnaît", "Sait transmettre à des pairs");
        assertThat(sylvie.page().locator(".sheet-page")).containsText("Sait transmettre à des pairs");
        sylvie.look("sheet");
        sylvie.settle();
    }

    private void theGate() {
        for (Participant party : List.of(paul, nadia, lea)) {
            party.begin("Dire si l’on soutient le badge");
            assertThat(party.page().locator(".beside-task .at-the-gate")).containsText(COMPETENCE);
            party.choose("Soutenir « " + BADGE + " »");
            if (party == nadia) {
                nadia.look("support");
            }
            party.settle();
        }
        sylvie.begin("Valider au nom du service");
        sylvie.choose("Valider « " + BADGE + " » pour le service");
        sylvie.settle();
        try (Participant viviane = new Participant(port, "portage", Screen.LAPTOP)) {
            Page page = viviane.visitor().go("/tasks");
            page.locator(".task-row a").first().click();
            viviane.choose("Publier « " + BADGE + " »");
            viviane.look("gate-sponsor");
            viviane.settle();
        }
        assertThat(sylvie.dossier().locator(".tag.done")).hasText("Au catalogue");
        sylvie.look("published");
    }

    private void uses() {
        sylvie.begin("Organiser les usages du badge");
        sylvie.fill("Où les étudiant·es rencontrent le badge", "À l’accueil");
        sylvie.fill("Plan de communication", "Une affiche");
        sylvie.fill("Qui répond aux questions", "Sylvie Bernard");
        sylvie.fill("Date de la première revue", "01/09/2027");
        sylvie.page().keyboard().press("Tab");
        sylvie.done();
    }

    private void leaAsksForTheBadge() {
        Page page = lea.visitor().go("/");
        page.locator(".card")
                .filter(new Locator.FilterOptions().setHasText(BADGE))
                .locator("a")
                .first()
                .click();
        lea.look("badge");
        page.locator("a.action").click();
        assertThat(page.locator(".answer")).hasCount(1);
        ApplyForm form = new ApplyForm(lea.visitor());
        form.tell("Un samedi de mars, j’ai accueilli une classe", "Préparer moins, écouter plus");
        form.add("application.evidence.addText");
        form.answer().locator(".piece textarea").fill("Mon déroulé");
        form.send();
        page.waitForURL("**/applications/*");
        String application = page.url().replaceAll(".*/", "");
        Caller scd = new Caller(http, "scd");
        String badge = achievement();
        assertThat(scd.review(application, badge, "accepted", List.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        String credential = credentialOf(application);
        JsonNode signed = http.getForObject("/credentials/" + credential + ".json", JsonNode.class);
        assertThat(signed.path("credentialSubject")
                        .path("achievement")
                        .path("criteria")
                        .path("narrative")
                        .asText())
                .contains(COMPETENCE, SITUATION, EVIDENCE);
        try (Visitor recruiter = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            assertThat(recruiter.go("/credentials/" + credential).locator(".hero .lead"))
                    .containsText(Pattern.compile(BADGE));
        }
    }

    private String achievement() {
        JsonNode items = new Caller(http, "lea").read("/api/achievements").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(it -> it.path("name").asText().equals(BADGE))
                .map(it -> it.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The job executor signs it a moment later. */
    private String credentialOf(String application) {
        Page page = lea.page();
        String[] credential = {""};
        page.waitForCondition(() -> {
            credential[0] = new Caller(http, "lea")
                    .read("/api/applications/" + application)
                    .path("credentialId")
                    .asText("");
            return !credential[0].isEmpty() && !credential[0].equals("null");
        });
        return credential[0];
    }
}
