package org.openrec.application.ui;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.openrec.application.ApplicationId;
import org.openrec.application.Decision;
import org.openrec.application.ReviewCase;
import org.openrec.application.Reviewing;
import org.openrec.application.UnknownApplication;
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
        ObjectNode values = JsonNodeFactory.instance.objectNode().put("decision", decision.code());
        ArrayNode findings = values.putArray("criteria");
        of(subject).criteria().forEach(criterion -> {
            boolean met = !missing.contains(criterion.id());
            findings.addObject()
                    .put("criterionId", criterion.id())
                    .put("met", met)
                    .put("comment", met ? "" : comment);
        });
        return new FormValues(values);
    }
}
