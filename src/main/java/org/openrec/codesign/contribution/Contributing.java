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
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.Phase;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.codesign.framework.Frameworks;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.party.Standing;
import org.openrec.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    private final PhaseNotes notes;
    private final Frameworks frameworks;
    private final Access access;
    private final Memory memory;
    private final Clock clock;

    Contributing(
            Initiatives initiatives,
            Parties parties,
            Contributions contributions,
            PhaseNotes notes,
            Frameworks frameworks,
            Access access,
            Memory memory,
            Clock clock) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.contributions = contributions;
        this.notes = notes;
        this.frameworks = frameworks;
        this.access = access;
        this.memory = memory;
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
        memory.keep(Happened.in(form, Happening.DESCRIBED, phase.number()));
    }

    private void note(Filled form, PhaseNote.About about, String text) {
        if (!text.isBlank()) {
            notes.save(new PhaseNote(form.initiative(), Phase.ECOSYSTEM, about, text, clock.instant()));
        }
    }

    /** A party's interest; what it commits to stands in the ledger as well. */
    void stateInterest(Filled form) {
        Map.of("gives", Aspect.GIVES, "gains", Aspect.GAINS, "commits", Aspect.COMMITS)
                .forEach(
                        (key, aspect) -> keep(form, ContributionKind.INTEREST, form.text(key), it -> it.about(aspect)));
        memory.keep(Happened.in(form, Happening.PARTY_COMMITTED, form.text("commits"))
                .about(form.party().orElseThrow()));
    }

    void consolidateInterest(Filled form) {
        keep(form, ContributionKind.INTEREST, form.text("forOrganisations"), it -> it.about(Aspect.FOR_ORGANISATIONS));
        keep(form, ContributionKind.INTEREST, form.text("forStudents"), it -> it.about(Aspect.FOR_STUDENTS));
        memory.keep(Happened.in(form, Happening.INTEREST_CONSOLIDATED));
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
        memory.keep(Happened.in(form, Happening.CONTRIBUTED, added[0]));
    }

    /**
     * Adds something beside the tasks, at any phase.
     *
     * @param kind code of a {@link ContributionKind}
     */
    @Transactional
    public long contribute(InitiativeId id, String kind, String text) {
        Initiative initiative = access.visible(id);
        Actor actor = access.actor();
        Standing standing = access.of(initiative, actor);
        if (standing != Standing.TEAM && standing != Standing.PARTY) {
            throw new NotYourInitiative();
        }
        initiative.mustBeOpen();
        ContributionKind known = ContributionKind.ofCode(kind)
                .orElseThrow(() -> InitiativeInvalid.in("/kind", "codesign.problem.contributionKind"));
        if (text.isBlank() || text.length() > Contribution.LONGEST || text.indexOf('\0') >= 0) {
            throw InitiativeInvalid.in("/text", "codesign.problem.text", Contribution.LONGEST);
        }
        Optional<Party> party =
                access.own(initiative, actor).stream().filter(Party::here).findFirst();
        Contribution given = contributions.saveAndFlush(
                new Contribution(initiative, known, text.strip(), party, actor, clock.instant()));
        memory.keep(Happened.of(id, Happening.CONTRIBUTED, 1).by(actor).as(party.map(Party::id)));
        return given.id();
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
