package org.openrec.application.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openrec.application.opinion.Decision;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.list.BulkFields;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accepts several applications for one badge at once, all criteria met. */
@Component
@Order(1)
class AcceptAll extends BulkReview {

    AcceptAll(BulkReviews reviews) {
        super(reviews, "application.bulk.accept");
    }

    @Override
    public BulkFields fields(List<TaskEntry> tasks, Locale locale) {
        return subject -> reviews.values(subject, Decision.ACCEPTED, Set.of(), "");
    }
}
