package org.openrec.codesign.matrix;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;

/**
 * A criterion drafted from cells of one competence. Its cards are given once, when it is drafted: whatever is edited, where it
 * comes from stays.
 */
@Entity
@Table(name = "drafted_criterion")
public class DraftedCriterion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private long competence;
    private String title;
    private String shown;
    private Instant draftedAt;
    private @Nullable Instant droppedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "drafted_criterion_situation", joinColumns = @JoinColumn(name = "criterion"))
    @Column(name = "situation")
    private Set<Long> situations = new HashSet<>();

    /** With whether it counts. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "drafted_criterion_evidence", joinColumns = @JoinColumn(name = "criterion"))
    @MapKeyColumn(name = "evidence")
    @Column(name = "counts")
    private Map<Long, Boolean> evidence = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "drafted_criterion_question", joinColumns = @JoinColumn(name = "criterion"))
    @OrderColumn(name = "position")
    @Column(name = "question")
    private List<String> questions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected DraftedCriterion() {}

    /** @param ofCells the cards of the cells: a competence, situations, and the evidence that stands in them */
    public DraftedCriterion(
            InitiativeId initiative,
            long competence,
            Set<Long> situations,
            Collection<Long> ofCells,
            CriterionWording wording,
            Instant now) {
        this.initiative = initiative.value();
        this.competence = competence;
        this.title = wording.title();
        this.shown = wording.shown();
        this.draftedAt = now;
        this.situations.addAll(situations);
        ofCells.forEach(it -> evidence.put(it, wording.counting().contains(it)));
        questions.addAll(wording.questions());
    }

    void reword(CriterionWording wording) {
        title = wording.title();
        shown = wording.shown();
        if (!questions.equals(wording.questions())) {
            questions.clear();
            questions.addAll(wording.questions());
        }
        evidence.replaceAll((piece, counts) -> wording.counting().contains(piece));
    }

    void drop(Instant now) {
        droppedAt = now;
    }

    void keep() {
        droppedAt = null;
    }

    public long id() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("Not kept yet"));
    }

    /** How often it was changed: who changes it says what they had before them. */
    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }

    public boolean kept() {
        return droppedAt == null;
    }

    public long competence() {
        return competence;
    }

    public Set<Long> situations() {
        return Set.copyOf(situations);
    }

    /** What stood in its cells when it was drafted. */
    public Set<Long> evidence() {
        return Set.copyOf(evidence.keySet());
    }

    /** All that it comes from: its competence first. */
    public List<Long> cards() {
        List<Long> cards = new ArrayList<>(List.of(competence));
        situations.stream().sorted().forEach(cards::add);
        evidence.keySet().stream().sorted().forEach(cards::add);
        return cards;
    }

    public CriterionWording wording() {
        return new CriterionWording(
                title,
                shown,
                questions,
                evidence.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
