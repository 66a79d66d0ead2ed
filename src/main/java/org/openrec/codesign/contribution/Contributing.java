package org.openrec.codesign.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openrec.codesign.Aspect;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Filled;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.Phase;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.card.Arranging;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Settling;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.codesign.framework.Frameworks;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.party.Standing;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is contributed in the forms of phases and workshops. */
@Component
public class Contributing {

    /** In characters. */
    private static final int LONGEST_CODE = 200;

    private static final List<ContributionKind> LISTS =
            List.of(ContributionKind.SITUATION, ContributionKind.COMPETENCE, ContributionKind.EVIDENCE);

    private static final Set<PhaseNote.About> FRAMING =
            Set.of(PhaseNote.About.NEED, PhaseNote.About.STUDENTS, PhaseNote.About.EXPECTATIONS);

    private final Initiatives initiatives;
    private final Parties parties;
    private final Laying laying;
    private final Arranging arranging;
    private final Settling settling;
    private final PhaseNotes notes;
    private final Frameworks frameworks;
    private final Access access;
    private final Memory memory;
    private final Clock clock;

    Contributing(
            Initiatives initiatives,
            Parties parties,
            Laying laying,
            Arranging arranging,
            Settling settling,
            PhaseNotes notes,
            Frameworks frameworks,
            Access access,
            Memory memory,
            Clock clock) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.laying = laying;
        this.arranging = arranging;
        this.settling = settling;
        this.notes = notes;
        this.frameworks = frameworks;
        this.access = access;
        this.memory = memory;
        this.clock = clock;
    }

    void frame(Filled form) {
        rewrite(form, Phase.ECOSYSTEM, FRAMING);
        note(form, PhaseNote.About.NEED, form.text("need"));
        note(form, PhaseNote.About.STUDENTS, form.text("students"));
        note(form, PhaseNote.About.EXPECTATIONS, form.text("expectations"));
    }

    /** What was written of the request before, where it is framed again. */
    @Transactional(readOnly = true)
    FormValues framed(InitiativeId id) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        notes.findByInitiativeOrderById(id.value()).stream()
                .filter(it -> FRAMING.contains(it.about()))
                .forEach(it -> values.put(it.about().name().toLowerCase(Locale.ROOT), it.text()));
        return new FormValues(values);
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

    /** What the interests come to: what is written here besides, and what stands on the list. */
    void consolidateInterest(Filled form) {
        Map.of("forOrganisations", Aspect.FOR_ORGANISATIONS, "forStudents", Aspect.FOR_STUDENTS)
                .forEach((key, aspect) -> {
                    if (!form.text(key).isEmpty()) {
                        keep(form, ContributionKind.INTEREST, form.text(key), it -> it.about(aspect));
                    }
                });
        settling.settle(form, ContributionKind.INTEREST);
    }

    /** What is added here besides, and what stands on the list. */
    void settle(Filled form, ContributionKind kind) {
        if (gather(form) > 0) {
            memory.keep(Happened.in(
                    form, Happening.CONTRIBUTED, form.list(kind.list()).size()));
        }
        settling.settle(form, kind);
    }

    /** The lists of situations, competences and evidence that a form has. */
    public void add(Filled form) {
        memory.keep(Happened.in(form, Happening.CONTRIBUTED, gather(form)));
    }

    private int gather(Filled form) {
        int[] added = {0};
        LISTS.forEach(kind -> form.list(kind.list()).forEach(item -> {
            String text = item.path("text").asText("").strip();
            if (!text.isEmpty()) {
                Card card = keep(form, kind, text, it -> picked(form, item)
                        .map(it::from)
                        .orElseGet(() -> it.coded(item.path("code").asText("").strip())));
                arranging.tieAtOnce(card, situations(item));
                added[0]++;
            }
        }));
        return added[0];
    }

    /**
     * Adds something beside the tasks, at any phase.
     *
     * @param kind code of a {@link ContributionKind}
     */
    @Transactional
    public long contribute(InitiativeId id, String kind, String text) {
        return contribute(id, kind, text, "", Set.of());
    }

    /**
     * The same, of a framework or in situations.
     *
     * @param code that the competence has in a framework; what no framework has is a code that somebody gave it
     * @param situations the cards of those that a competence is shown in
     */
    @Transactional
    public long contribute(InitiativeId id, String kind, String text, String code, Set<Long> situations) {
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
        if (code.length() > LONGEST_CODE || code.indexOf('\0') >= 0) {
            throw InitiativeInvalid.in("/code", "codesign.problem.code", LONGEST_CODE);
        }
        Contribution given = new Contribution(initiative, known, text.strip(), party, actor, clock.instant());
        Card card = laying.lay(
                frameworks
                        .find(initiative.organisation(), code.strip(), text.strip())
                        .map(given::from)
                        .orElseGet(() -> given.coded(code.strip())),
                party);
        arranging.tieAtOnce(card, situations);
        memory.keep(Happened.of(id, Happening.CONTRIBUTED, 1).by(actor).as(party.map(Party::id)));
        return card.id();
    }

    private Optional<FrameworkCompetence> picked(Filled form, JsonNode item) {
        return frameworks.find(
                initiative(form).organisation(),
                item.path("code").asText("").strip(),
                item.path("text").asText("").strip());
    }

    private Card keep(Filled form, ContributionKind kind, String text, Function<Contribution, Contribution> detail) {
        Optional<Party> party = party(form);
        return laying.lay(
                detail.apply(new Contribution(initiative(form), kind, text, party, form.actor(), clock.instant())),
                party);
    }

    /** The numbers of the cards that somebody tied it to; words that are no number are none. */
    private static Set<Long> situations(JsonNode item) {
        Set<Long> numbers = new HashSet<>();
        item.path("situations").forEach(it -> {
            if (it.asText().matches("\\d{1,18}")) {
                numbers.add(Long.valueOf(it.asText()));
            }
        });
        return numbers;
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
