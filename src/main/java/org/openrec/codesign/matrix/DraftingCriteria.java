package org.openrec.codesign.matrix;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.people.Actor;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a team makes of chosen cells: criteria. Each throws what {@link Access#led} and {@link Initiative#mustBeOpen} throw.
 */
@Component
@Transactional
public class DraftingCriteria {

    static final int MOST = 40;

    private static final Comparator<Card> IN_ORDER =
            Comparator.comparing(Card::place).thenComparing(Card::id);

    private final Access access;
    private final Cards cards;
    private final Placing placing;
    private final DraftedCriteria criteria;
    private final Memory memory;
    private final Clock clock;

    DraftingCriteria(
            Access access, Cards cards, Placing placing, DraftedCriteria criteria, Memory memory, Clock clock) {
        this.access = access;
        this.cards = cards;
        this.placing = placing;
        this.criteria = criteria;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Keeps a criterion of some cells of a competence.
     *
     * @param wording empty for what the cells say by themselves
     * @throws InitiativeInvalid without a competence or a situation that lies open, or with words that are missing or too long
     */
    public long draft(InitiativeId id, long competence, Set<Long> situations, Optional<CriterionWording> wording) {
        led(id);
        return draft(id, competence, situations, wording, access.actor());
    }

    private long draft(
            InitiativeId id, long competence, Set<Long> situations, Optional<CriterionWording> wording, Actor by) {
        Card what = open(id, competence, ContributionKind.COMPETENCE)
                .orElseThrow(() -> InitiativeInvalid.in("/competence", "codesign.problem.contributionUnknown"));
        List<Card> where = situations.stream()
                .flatMap(it -> open(id, it, ContributionKind.SITUATION).stream())
                .distinct()
                .sorted(IN_ORDER)
                .toList();
        if (where.isEmpty() || where.size() < situations.size()) {
            throw InitiativeInvalid.in("/situations", "codesign.problem.criterionSituations");
        }
        if (kept(id) >= MOST) {
            throw InitiativeInvalid.in("", "codesign.problem.criteriaMany", MOST);
        }
        Set<Long> ids = where.stream().map(Card::id).collect(Collectors.toCollection(TreeSet::new));
        Set<Long> evidence = placing.grid(id).evidence(what.id(), ids);
        CriterionWording words =
                wording.map(it -> checked(it, evidence)).orElseGet(() -> suggestion(what, where, evidence));
        DraftedCriterion drafted =
                criteria.saveAndFlush(new DraftedCriterion(id, what.id(), ids, evidence, words, clock.instant()));
        memory.keep(Happened.of(id, Happening.CRITERION_DRAFTED, words.title()).by(by));
        return drafted.id();
    }

    /** What chosen cells say by themselves, to be written better; nothing is kept. */
    @Transactional(readOnly = true)
    public CriterionWording suggestion(InitiativeId id, long competence, Set<Long> situations) {
        access.led(id);
        Card what = open(id, competence, ContributionKind.COMPETENCE).orElseThrow(UnknownCriterion::new);
        List<Card> where = situations.stream()
                .flatMap(it -> open(id, it, ContributionKind.SITUATION).stream())
                .sorted(IN_ORDER)
                .toList();
        return suggestion(what, where, placing.grid(id).evidence(what.id(), situations));
    }

    /** Of each competence that something shows, and that has no criterion yet. */
    void draftWhatIsMissing(InitiativeId id, Actor by) {
        Grid grid = placing.grid(id);
        Set<Long> there = criteria.findByInitiativeOrderById(id.value()).stream()
                .filter(DraftedCriterion::kept)
                .map(it -> grid.top(it.competence()))
                .collect(Collectors.toSet());
        grid.crossings().stream()
                .map(Crossing::competence)
                .distinct()
                .filter(it -> !there.contains(it))
                .limit(Math.max(0, MOST - kept(id)))
                .forEach(it -> draft(id, it, grid.situations(it), Optional.empty(), by));
    }

    /**
     * @param before the version that the person had before them
     * @throws CriterionHasChanged where somebody was faster
     */
    public void reword(InitiativeId id, long number, Optional<Long> before, CriterionWording wording) {
        led(id);
        DraftedCriterion criterion = criterion(id, number);
        CriterionWording words = checked(wording, criterion.evidence());
        if (words.equals(criterion.wording())) {
            return;
        }
        if (before.filter(it -> it != criterion.version()).isPresent()) {
            throw new CriterionHasChanged(criterion.wording());
        }
        criterion.reword(words);
        criteria.saveAndFlush(criterion);
        memory.keep(Happened.of(id, Happening.CRITERION_REWORDED, words.title()).by(access.actor()));
    }

    /** It is no longer wanted, and can be had back. */
    public void drop(InitiativeId id, long number) {
        led(id);
        DraftedCriterion criterion = criterion(id, number);
        if (criterion.kept()) {
            criterion.drop(clock.instant());
            memory.keep(Happened.of(
                            id, Happening.CRITERION_DROPPED, criterion.wording().title())
                    .by(access.actor()));
        }
    }

    public void keep(InitiativeId id, long number) {
        led(id);
        DraftedCriterion criterion = criterion(id, number);
        if (!criterion.kept()) {
            criterion.keep();
            memory.keep(Happened.of(
                            id, Happening.CRITERION_DRAFTED, criterion.wording().title())
                    .by(access.actor()));
        }
    }

    private static CriterionWording suggestion(Card competence, List<Card> situations, Set<Long> evidence) {
        List<String> texts = situations.stream().map(Card::text).toList();
        return CriterionWording.within(
                competence.text(),
                said("codesign.criterion.shown", texts.size(), String.join(" ; ", texts)),
                Stream.concat(
                                texts.stream()
                                        .limit(CriterionWording.MOST_QUESTIONS - 1L)
                                        .map(it -> said("codesign.criterion.where", it)),
                                Stream.of(said("codesign.criterion.learned")))
                        .toList(),
                evidence);
    }

    /** Cards are in the words of those who wrote them; what stands between them is in the university's first language. */
    private static String said(String key, Object... arguments) {
        return Texts.get(Language.FR, key, arguments);
    }

    private static CriterionWording checked(CriterionWording wording, Set<Long> evidence) {
        List<FieldProblem> problems = new ArrayList<>();
        check(wording.title(), CriterionWording.LONGEST_TITLE, "title", problems);
        check(wording.shown(), CriterionWording.LONGEST_SHOWN, "shown", problems);
        List<String> questions = wording.questions().stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (questions.isEmpty() || questions.size() > CriterionWording.MOST_QUESTIONS) {
            problems.add(problem("/questions", "criterionQuestions", CriterionWording.MOST_QUESTIONS));
        }
        for (int i = 0; i < questions.size(); i++) {
            check(questions.get(i), CriterionWording.LONGEST_QUESTION, "questions/" + i, problems);
        }
        if (!evidence.containsAll(wording.counting())) {
            problems.add(problem("/evidence", "criterionEvidence"));
        }
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
        return new CriterionWording(
                wording.title().strip(), wording.shown().strip(), questions, new LinkedHashSet<>(wording.counting()));
    }

    private static void check(String text, int longest, String field, List<FieldProblem> problems) {
        if (text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            problems.add(problem("/" + field, "text", longest));
        }
    }

    private static FieldProblem problem(String pointer, String key, Object... arguments) {
        return new FieldProblem(pointer, Texts.both("codesign.problem." + key, arguments));
    }

    private long kept(InitiativeId id) {
        return criteria.findByInitiativeOrderById(id.value()).stream()
                .filter(DraftedCriterion::kept)
                .count();
    }

    private Optional<Card> open(InitiativeId id, long number, ContributionKind kind) {
        return cards.lying(number, id.value()).filter(it -> it.kind() == kind).filter(Card::kept);
    }

    private DraftedCriterion criterion(InitiativeId id, long number) {
        return criteria.findByIdAndInitiative(number, id.value()).orElseThrow(UnknownCriterion::new);
    }

    private void led(InitiativeId id) {
        access.led(id).mustBeOpen();
    }
}
