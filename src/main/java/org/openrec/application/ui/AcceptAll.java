package org.openrec.application.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openrec.application.Decision;
import org.openrec.form.FormId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.BulkAction;
import org.openrec.task.ui.BulkFields;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accepts several applications for one badge at once, all criteria met. */
@Component
@Order(1)
class AcceptAll implements BulkAction {

    private final BulkReviews reviews;

    AcceptAll(BulkReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public FormId form() {
        return BulkReviews.FORM;
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
    public BulkFields fields(List<TaskEntry> tasks, Locale locale) {
        return subject -> reviews.values(subject, Decision.ACCEPTED, Set.of(), "");
    }
}
