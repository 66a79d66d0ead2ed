package org.openrec.codesign.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Standing;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts evidence into the cells of the matrix, and takes it out. Whoever takes part may; each piece stands in a cell once, so that
 * several people end the same in whatever order they did it.
 */
@Component
@Transactional
public class Placing {

    /** Of one initiative: more than a matrix of 12 × 10 with 15 pieces of evidence has room for. */
    static final int MOST = 3000;

    private final Access access;
    private final Cards cards;
    private final Crossings crossings;
    private final Memory memory;

    Placing(Access access, Cards cards, Crossings crossings, Memory memory) {
        this.access = access;
        this.cards = cards;
        this.crossings = crossings;
        this.memory = memory;
    }

    /**
     * @throws InitiativeInvalid unless each is a card of its kind that lies open on its list
     * @throws NotYourInitiative for those who only look on
     */
    public void put(InitiativeId id, long situation, long competence, long evidence) {
        List<FieldProblem> problems = put("", id, situation, competence, evidence);
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
    }

    /**
     * The same, as an item of a form.
     *
     * @param at the pointer of the item
     * @return what is wrong; then nothing is put
     */
    List<FieldProblem> put(String at, InitiativeId id, long situation, long competence, long evidence) {
        Initiative initiative = taken(id);
        List<FieldProblem> problems = new ArrayList<>();
        long where = open(initiative, situation, ContributionKind.SITUATION, at, problems);
        long what = open(initiative, competence, ContributionKind.COMPETENCE, at, problems);
        long shows = open(initiative, evidence, ContributionKind.EVIDENCE, at, problems);
        if (crossings.count(id) >= MOST) {
            problems.add(new FieldProblem(at, Texts.both("codesign.problem.crossingsMany", MOST)));
        }
        if (problems.isEmpty()) {
            crossings.put(id, where, what, shows);
            memory.tell(id);
        }
        return problems;
    }

    /** Out of its cell; a crossing that is gone is gone. */
    public void take(InitiativeId id, long crossing) {
        taken(id);
        List<Long> same = grid(id).same(crossing);
        if (!same.isEmpty()) {
            crossings.take(id, same);
            memory.tell(id);
        }
    }

    Grid grid(InitiativeId id) {
        return new Grid(crossings.of(id), cards.findByInitiativeOrderByPlaceAscIdAsc(id.value()));
    }

    private long open(
            Initiative initiative, long number, ContributionKind kind, String at, List<FieldProblem> problems) {
        Optional<Card> card = cards.lying(number, initiative.id().value())
                .filter(it -> it.kind() == kind)
                .filter(Card::kept);
        if (card.isEmpty()) {
            problems.add(new FieldProblem(at + "/" + kind.code(), Texts.both("codesign.problem.contributionUnknown")));
        }
        return card.map(Card::id).orElse(number);
    }

    private Initiative taken(InitiativeId id) {
        Initiative initiative = access.visible(id);
        Standing standing = access.of(initiative, access.actor());
        if (standing != Standing.TEAM && standing != Standing.PARTY) {
            throw new NotYourInitiative();
        }
        initiative.mustBeOpen();
        return initiative;
    }
}
