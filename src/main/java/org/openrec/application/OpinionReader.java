package org.openrec.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the values of the form {@code review} and holds them against the rules of a review. */
final class OpinionReader {

    private final Complaints complaints = new Complaints();
    private final Set<String> expected;

    private OpinionReader(Set<String> expected) {
        this.expected = expected;
    }

    /**
     * A review of exactly these criteria.
     *
     * @throws OpinionInvalid with everything that is wrong
     */
    static Opinion read(JsonNode values, Set<String> expected) {
        OpinionReader reader = new OpinionReader(expected);
        Optional<Decision> decision = Decision.ofCode(values.path("decision").asText(""));
        List<Finding> findings = reader.findings(values.path("criteria"));
        String reason = reader.text(values.path("reason"), "/reason");
        String nextStep = reader.text(values.path("nextStep"), "/nextStep");
        decision.ifPresentOrElse(
                it -> reader.holds(it, findings, reason, nextStep),
                () -> reader.complaints.add("/decision", "application.problem.decision"));
        if (!reader.complaints.none()) {
            throw new OpinionInvalid(reader.complaints.all());
        }
        return new Opinion(decision.orElseThrow(), findings, reason, nextStep);
    }

    private List<Finding> findings(JsonNode list) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode node = list.path(i);
            String pointer = "/criteria/" + i;
            String criterion = node.path("criterionId").asText("");
            if (!expected.contains(criterion)) {
                complaints.add(pointer + "/criterionId", "application.problem.criterion-unknown");
            } else if (!seen.add(criterion)) {
                complaints.add(pointer + "/criterionId", "application.problem.criterion-twice");
            }
            if (!node.path("met").isBoolean()) {
                complaints.add(pointer + "/met", "application.problem.not-judged");
            }
            String comment = text(node.path("comment"), pointer + "/comment");
            boolean met = node.path("met").asBoolean(false);
            if (node.path("met").isBoolean() && !met && comment.isEmpty()) {
                complaints.add(pointer + "/comment", "application.problem.comment-missing");
            }
            findings.add(new Finding(criterion, met, comment));
        }
        if (!seen.containsAll(expected)) {
            complaints.add("/criteria", "application.problem.criterion-not-judged");
        }
        return findings;
    }

    private void holds(Decision decision, List<Finding> findings, String reason, String nextStep) {
        boolean allMet = findings.stream().allMatch(Finding::met);
        switch (decision) {
            case ACCEPTED -> {
                if (!allMet) {
                    complaints.add("/decision", "application.problem.accepted-though-unmet");
                }
            }
            case NOT_YET -> needsUnmet(allMet);
            case REFUSED -> {
                needsUnmet(allMet);
                if (reason.isEmpty()) {
                    complaints.add("/reason", "application.problem.reason-missing");
                }
                if (nextStep.isEmpty()) {
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

    private String text(JsonNode node, String pointer) {
        String text = node.isTextual() ? node.textValue().strip() : "";
        if (text.length() > Opinion.MAX_LENGTH) {
            complaints.add(pointer, "application.problem.too-long", Opinion.MAX_LENGTH);
        } else if (text.indexOf('\0') >= 0) {
            complaints.add(pointer, "application.problem.character");
        }
        return text;
    }
}
