package org.openrec.application.opinion;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;

/**
 * What one reviewer found in one round.
 *
 * @param organisation for which the review was given
 * @param outside whether the reviewer was not of its staff then, but asked by it for this one task
 * @param takenBack whether the reviewer took it back and has not given another one yet
 */
public record Review(
        int round,
        PersonId reviewer,
        String reviewerName,
        OrganisationId organisation,
        boolean outside,
        Opinion opinion,
        Instant givenAt,
        boolean takenBack) {

    /**
     * What several reviewers decide together: accepted or refused if they all say so, otherwise not yet, so that no
     * doubt of one of them goes unanswered.
     */
    public static Decision together(List<Review> reviews) {
        if (reviews.isEmpty()) {
            throw new IllegalStateException("No review, no decision");
        }
        Decision first = reviews.get(0).opinion().decision();
        boolean agreed = reviews.stream().allMatch(it -> it.opinion().decision() == first);
        return agreed ? first : Decision.NOT_YET;
    }

    /** The criteria that any of them does not see met. */
    public static Set<String> contested(List<Review> reviews) {
        Set<String> unmet = new HashSet<>();
        reviews.forEach(it -> unmet.addAll(it.opinion().unmet()));
        return Set.copyOf(unmet);
    }
}
