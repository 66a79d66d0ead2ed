package org.openrec.application.ui;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openrec.application.ApplicationId;
import org.openrec.application.Decision;
import org.openrec.application.ReviewCase;
import org.openrec.application.Reviewing;
import org.openrec.application.UnknownApplication;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.task.ui.BulkAction;
import org.springframework.stereotype.Component;

/** Accepts several applications for one badge at once, all criteria met. */
@Component
class AcceptAll implements BulkAction {

    private final Reviewing reviewing;

    AcceptAll(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public FormId form() {
        return new FormId("review");
    }

    @Override
    public LocalizedText label() {
        return Texts.both("application.bulk.accept");
    }

    @Override
    public LocalizedText question(int tasks) {
        return Texts.both("application.bulk.accept.question", tasks);
    }

    @Override
    public FormValues valuesFor(Subject subject) {
        ReviewCase reviewCase = reviewing.find(ApplicationId.of(subject.id())).orElseThrow(UnknownApplication::new);
        ObjectNode values = JsonNodeFactory.instance.objectNode().put("decision", Decision.ACCEPTED.code());
        ArrayNode findings = values.putArray("criteria");
        reviewCase.criteria().forEach(criterion -> findings.addObject()
                .put("criterionId", criterion.id())
                .put("met", true)
                .put("comment", ""));
        return new FormValues(values);
    }
}
