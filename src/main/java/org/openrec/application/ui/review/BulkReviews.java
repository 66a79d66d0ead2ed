package org.openrec.application.ui.review;

import java.util.List;
import java.util.Set;
import org.openrec.achievement.Criterion;
import org.openrec.application.ApplicationId;
import org.openrec.application.UnknownApplication;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.OpinionDraft;
import org.openrec.application.opinion.OpinionDraft.Judgement;
import org.openrec.application.review.ReviewCase;
import org.openrec.application.review.Reviewing;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** The same review for several applications for one badge. */
@Component
class BulkReviews {

    static final FormId FORM = new FormId("review");

    private final Reviewing reviewing;

    BulkReviews(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    ReviewCase of(Subject subject) {
        return reviewing.find(ApplicationId.of(subject.id())).orElseThrow(UnknownApplication::new);
    }

    /**
     * @param missing the ids of the criteria that are not met
     * @param comment about each of those
     */
    FormValues values(Subject subject, Decision decision, Set<String> missing, String comment) {
        List<Judgement> judgements = of(subject).criteria().stream()
                .map(Criterion::id)
                .map(id -> missing.contains(id) ? Judgement.notYet(id, comment) : Judgement.met(id))
                .toList();
        return FormValues.of(new OpinionDraft(decision, judgements, null, null));
    }
}
