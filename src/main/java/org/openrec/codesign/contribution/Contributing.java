package org.openrec.codesign.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openrec.codesign.Aspect;
import org.openrec.codesign.Filled;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.course.Journal;
import org.openrec.codesign.course.Phase;
import org.openrec.codesign.course.PhaseNote;
import org.openrec.codesign.course.PhaseNotes;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.codesign.framework.Frameworks;
import org.openrec.codesign.party.Ledger;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.party.PartyEvent;
import org.springframework.stereotype.Component;

/** Takes what is contributed in the forms of phases and workshops. */
@Component
public class Contributing {

    private static final Map<String, ContributionKind> LISTS = Map.of(
            "situations", ContributionKind.SITUATION,
            "competences", ContributionKind.COMPETENCE,
            "evidence", ContributionKind.EVIDENCE);

    private final Initiatives initiatives;
    private final Parties parties;
    private final Contributions contributions;
    private final Ledger ledger;
    private final PhaseNotes notes;
    private final Frameworks frameworks;
    private final Journal journal;
    private final Clock clock;

    Contributing(
            Initiatives initiatives,
            Parties parties,
            Contributions contributions,
            Ledger ledger,
            PhaseNotes notes,
            Frameworks frameworks,
            Journal journal,
            Clock clock) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.contributions = contributions;
        this.ledger = ledger;
        this.notes = notes;
        this.frameworks = frameworks;
        this.journal = journal;
        this.clock = clock;
    }

    void frame(Filled form) {
        rewrite(
                form,
                Phase.ECOSYSTEM,
                Set.of(PhaseNote.About.NEED, PhaseNote.About.STUDENTS, PhaseNote.About.EXPECTATIONS));
        note(form, PhaseNote.About.NEED, form.text("need"));
        note(form, PhaseNote.About.STUDENTS, form.text("students"));
        note(form, PhaseNote.About.EXPECTATIONS, form.text("expectations"));
    }

    void describeEcosystem(Filled form) {
        rewrite(form, Phase.ECOSYSTEM, Set.of(PhaseNote.About.CONTEXT, PhaseNote.About.ACTOR));
        note(form, PhaseNote.About.CONTEXT, form.text("context"));
        form.list("actors").forEach(actor -> {
            String part = actor.path("part").asText("");
            note(form, PhaseNote.About.ACTOR, actor.path("name").asText("") + (part.isBlank() ? "" : " : " + part));
        });
    }

    private void rewrite(Filled form, Phase phase, Set<PhaseNote.About> about) {
        notes.deleteByInitiativeAndAboutIn(form.initiative().value(), about);
        journal.write(form.initiative(), form.actor().displayName(), "described", phase.title());
    }

    private void note(Filled form, PhaseNote.About about, String text) {
        if (!text.isBlank()) {
            notes.save(new PhaseNote(form.initiative(), Phase.ECOSYSTEM, about, text, clock.instant()));
        }
    }

    /** A party's interest; what it commits to stands in the ledger as well. */
    void stateInterest(Filled form) {
        Initiative initiative = initiative(form);
        Party party = party(form).orElseThrow();
        Map.of("gives", Aspect.GIVES, "gains", Aspect.GAINS, "commits", Aspect.COMMITS)
                .forEach(
                        (key, aspect) -> keep(form, ContributionKind.INTEREST, form.text(key), it -> it.about(aspect)));
        ledger.save(
                new PartyEvent(initiative, party, PartyEvent.Kind.COMMITTED, form.text("commits"), clock.instant()));
        journal.writeByItself(initiative.id(), "interestStated");
    }

    void consolidateInterest(Filled form) {
        keep(form, ContributionKind.INTEREST, form.text("forOrganisations"), it -> it.about(Aspect.FOR_ORGANISATIONS));
        keep(form, ContributionKind.INTEREST, form.text("forStudents"), it -> it.about(Aspect.FOR_STUDENTS));
        journal.write(form.initiative(), form.actor().displayName(), "interestConsolidated");
    }

    /** The lists of situations, competences and evidence that a form has. */
    public void add(Filled form) {
        int[] added = {0};
        LISTS.forEach((list, kind) -> form.list(list).forEach(item -> {
            String text = item.path("text").asText("").strip();
            if (!text.isEmpty()) {
                keep(form, kind, text, it -> picked(form, item)
                        .map(it::from)
                        .orElseGet(() -> it.coded(item.path("code").asText("").strip())));
                added[0]++;
            }
        }));
        journal.write(
                form.initiative(), form.party().isPresent() ? "" : form.actor().displayName(), "contributed", added[0]);
    }

    private Optional<FrameworkCompetence> picked(Filled form, JsonNode item) {
        return frameworks.find(
                initiative(form).organisation(),
                item.path("code").asText("").strip(),
                item.path("text").asText("").strip());
    }

    private void keep(Filled form, ContributionKind kind, String text, Function<Contribution, Contribution> detail) {
        contributions.saveAndFlush(detail.apply(
                new Contribution(initiative(form), kind, text, party(form), form.actor(), clock.instant())));
    }

    private Optional<Party> party(Filled form) {
        return form.party()
                .flatMap(id ->
                        parties.findByIdAndInitiative(id, form.initiative().value()));
    }

    private Initiative initiative(Filled form) {
        return initiatives.findById(form.initiative().value()).orElseThrow(UnknownInitiative::new);
    }
}
