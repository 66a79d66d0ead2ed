package org.openrec.application.opinion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer concludes.
 *
 * @param reason why, in words for the student; mandatory for a refusal
 * @param nextStep what the student can do now; mandatory for a refusal
 */
public record Opinion(Decision decision, List<Finding> criteria, String reason, String nextStep) {

    public static final int MAX_LENGTH = 4_000;

    public Opinion(Decision decision, List<Finding> criteria, @Nullable String reason, @Nullable String nextStep) {
        this.decision = decision;
        this.criteria = List.copyOf(criteria);
        this.reason = reason == null ? "" : reason.strip();
        this.nextStep = nextStep == null ? "" : nextStep.strip();
    }

    public Set<String> unmet() {
        return criteria.stream()
                .filter(it -> !it.met())
                .map(Finding::criterionId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
