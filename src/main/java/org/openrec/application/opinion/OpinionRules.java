package org.openrec.application.opinion;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.achievement.Criterion;
import org.openrec.application.opinion.OpinionDraft.Judgement;
import org.openrec.shared.Complaints;

/** What a review has to hold to count; whatever is wrong is named by its JSON Pointer in {@link OpinionDraft}. */
public final class OpinionRules {

    private final Complaints complaints = new Complaints();

    private OpinionRules() {}

    /**
     * The review that is written, of exactly these criteria.
     *
     * @throws OpinionInvalid with everything that is wrong
     */
    public static Opinion conclude(OpinionDraft written, Collection<Criterion> criteria) {
        OpinionRules rules = new OpinionRules();
        rules.judgements(
                written.criteria(), criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity())));
        rules.text(written.reason(), "/reason");
        rules.text(written.nextStep(), "/nextStep");
        Decision decision = written.decision();
        if (decision == null) {
            rules.complaints.add("/decision", "application.problem.decision");
        } else {
            rules.decision(decision, written);
        }
        if (decision == null || !rules.complaints.none()) {
            throw new OpinionInvalid(rules.complaints.all());
        }
        return new Opinion(
                decision,
                written.criteria().stream().map(Judgement::finding).toList(),
                written.reason(),
                written.nextStep());
    }

    private void judgements(List<Judgement> judgements, Map<String, Criterion> criteria) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            String pointer = "/criteria/" + i;
            Criterion criterion = criteria.get(judgement.criterionId());
            if (criterion == null) {
                complaints.add(pointer + "/criterionId", "application.problem.criterion-unknown");
            } else if (!seen.add(judgement.criterionId())) {
                complaints.add(pointer + "/criterionId", "application.problem.criterion-twice");
            }
            Integer level = judgement.level();
            if (criterion != null
                    && level != null
                    && (level < 1 || level > criterion.levels().size())) {
                complaints.add(pointer + "/level", "application.problem.level");
            }
            if (judgement.met() == null) {
                complaints.add(pointer + "/met", "application.problem.not-judged");
            } else if (!judgement.met() && judgement.comment().isEmpty()) {
                complaints.add(pointer + "/comment", "application.problem.comment-missing");
            }
            text(judgement.comment(), pointer + "/comment");
        }
        if (!seen.containsAll(criteria.keySet())) {
            complaints.add("/criteria", "application.problem.criterion-not-judged");
        }
    }

    private void decision(Decision decision, OpinionDraft written) {
        boolean allMet = written.criteria().stream().allMatch(it -> Boolean.TRUE.equals(it.met()));
        switch (decision) {
            case ACCEPTED -> {
                if (!allMet) {
                    complaints.add("/decision", "application.problem.accepted-though-unmet");
                }
            }
            case NOT_YET -> needsUnmet(allMet);
            case REFUSED -> {
                needsUnmet(allMet);
                if (written.reason().isEmpty()) {
                    complaints.add("/reason", "application.problem.reason-missing");
                }
                if (written.nextStep().isEmpty()) {
                    complaints.add("/nextStep", "application.problem.next-step-missing");
                }
            }
        }
    }

    private void needsUnmet(boolean allMet) {
        if (allMet) {
            complaints.add("/decision", "application.problem.not-accepted-though-met");
        }
    }

    private void text(String text, String pointer) {
        if (text.length() > Opinion.MAX_LENGTH) {
            complaints.add(pointer, "application.problem.too-long", Opinion.MAX_LENGTH);
        } else if (text.indexOf('\0') >= 0) {
            complaints.add(pointer, "application.problem.character");
        }
    }
}
