package org.openrec.application.ui.review;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openrec.application.ApplicationId;
import org.openrec.application.UnknownApplication;
import org.openrec.application.answer.Evidence;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.review.ReviewCase;
import org.openrec.application.review.Reviewing;
import org.openrec.application.ui.EvidenceList;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;
import org.springframework.stereotype.Component;

/** Shows the form {@code review} as the criteria beside their evidence. */
@Component
class ReviewScreen implements RichForm {

    private final Reviewing reviewing;
    private final EvidenceFiles files;

    ReviewScreen(Reviewing reviewing, EvidenceFiles files) {
        this.reviewing = reviewing;
        this.files = files;
    }

    @Override
    public FormId form() {
        return new FormId("review");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        ReviewCase reviewCase =
                reviewing.find(ApplicationId.of(task.subject().id())).orElseThrow(UnknownApplication::new);
        List<Evidence> shown = Stream.concat(
                        reviewCase.round().answers().stream(),
                        reviewCase.previous().stream().flatMap(round -> round.answers().stream()))
                .flatMap(answer -> answer.evidence().stream())
                .toList();
        Locale locale = UI.getCurrent().getLocale();
        return new ReviewPane(
                reviewCase,
                files.describe(EvidenceList.files(shown)),
                values,
                locale,
                () -> takeBack(reviewCase.id(), locale));
    }

    private void takeBack(ApplicationId id, Locale locale) {
        try {
            reviewing.takeBack(id);
            ProblemNotice.done(Texts.get(locale, "application.held.takenBack"));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        UI.getCurrent().navigate("tasks");
    }
}
