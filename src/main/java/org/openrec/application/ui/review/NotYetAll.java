package org.openrec.application.ui.review;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrec.achievement.Criterion;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.Opinion;
import org.openrec.form.FormValues;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.list.BulkFields;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks several applicants for one badge for the same that is missing. */
@Component
@Order(2)
class NotYetAll extends BulkReview {

    NotYetAll(BulkReviews reviews) {
        super(reviews, "application.bulk.notYet");
    }

    @Override
    public BulkFields fields(List<TaskEntry> tasks, Locale locale) {
        return new Missing(reviews, reviews.of(tasks.get(0).subject()).criteria(), locale);
    }

    /** Which criteria are not met, and what to add. */
    private static final class Missing implements BulkFields {

        private final BulkReviews reviews;
        private final CheckboxGroup<Criterion> criteria = new CheckboxGroup<>();
        private final TextArea comment = new TextArea();
        private final Locale locale;

        Missing(BulkReviews reviews, List<Criterion> all, Locale locale) {
            this.reviews = reviews;
            this.locale = locale;
            criteria.setLabel(Texts.get(locale, "application.bulk.notYet.criteria"));
            criteria.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            criteria.setItems(all);
            criteria.setItemLabelGenerator(it -> it.title().in(locale));
            criteria.setManualValidation(true);
            comment.setManualValidation(true);
            criteria.addValueChangeListener(change -> criteria.setInvalid(false));
            comment.setLabel(Texts.get(locale, "application.bulk.notYet.comment"));
            comment.setMaxLength(Opinion.MAX_LENGTH);
            comment.setRequiredIndicatorVisible(true);
            comment.setWidthFull();
            comment.addValueChangeListener(change -> comment.setInvalid(false));
        }

        @Override
        public Optional<com.vaadin.flow.component.Component> component() {
            Div fields = new Div(criteria, comment);
            fields.addClassName("bulk-fields");
            return Optional.of(fields);
        }

        @Override
        public boolean check() {
            boolean chosen = !criteria.getValue().isEmpty();
            criteria.setErrorMessage(Texts.get(locale, "application.bulk.notYet.criteria.missing"));
            criteria.setInvalid(!chosen);
            boolean written = !comment.getValue().isBlank();
            comment.setErrorMessage(Texts.get(locale, "application.problem.comment-missing"));
            comment.setInvalid(!written);
            if (chosen && !written) {
                comment.focus();
            }
            return chosen && written;
        }

        @Override
        public FormValues valuesFor(Subject subject) {
            return reviews.values(
                    subject,
                    Decision.NOT_YET,
                    criteria.getValue().stream().map(Criterion::id).collect(Collectors.toSet()),
                    comment.getValue());
        }
    }
}
