package org.openrec.application.ui.review;

import org.openrec.form.FormId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.openrec.task.ui.list.BulkAction;

/** A review that several applications for one badge get at once. */
abstract class BulkReview implements BulkAction {

    final BulkReviews reviews;
    private final String words;

    /** @param words the key of its label, and of its question below it */
    BulkReview(BulkReviews reviews, String words) {
        this.reviews = reviews;
        this.words = words;
    }

    @Override
    public final FormId form() {
        return BulkReviews.FORM;
    }

    @Override
    public final LocalizedText label() {
        return Texts.both(words);
    }

    @Override
    public final LocalizedText question(int tasks) {
        return Texts.both(words + ".question", tasks);
    }
}
