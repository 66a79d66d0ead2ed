package org.openrec.application.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openrec.achievement.Criterion;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerChanges;
import org.openrec.application.answer.AskedQuestion;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.opinion.Finding;
import org.openrec.application.review.ReviewCase;
import org.openrec.application.ui.AccountText;
import org.openrec.application.ui.EvidenceList;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.ShownFile;
import org.openrec.shared.ui.FileBeside;

/** What a person wrote and gave for a criterion, now and before, and what was said to it. */
class ShownForCriterion extends Div {

    private static final long serialVersionUID = 1L;

    private final FileBeside beside = new FileBeside();
    private final transient List<ShownFile> viewable;

    ShownForCriterion(Criterion criterion, ReviewCase reviewCase, Map<FileId, StoredFile> files, Locale locale) {
        addClassName("shown");
        Answer answer = reviewCase.answer(criterion);
        AnswerChanges changes = reviewCase.changes(criterion);
        viewable = EvidenceList.files(answer.evidence()).stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(EvidenceFiles::shown)
                .filter(ShownFile::isViewable)
                .toList();
        add(new AccountText(AskedQuestion.of(criterion), answer.account(), changes.account(), locale));
        add(new H3(getTranslation("application.evidence")));
        add(new EvidenceList(answer.evidence(), changes.added(), files, beside));
        if (!changes.removed().isEmpty()) {
            add(new H3(getTranslation("application.review.removed")));
            add(new EvidenceList(changes.removed(), List.of(), files, beside));
        }
        reviewCase.earlier().forEach(review -> review.opinion().criteria().stream()
                .filter(it -> it.criterionId().equals(criterion.id()))
                .filter(it -> !it.comment().isBlank())
                .forEach(it -> add(earlier(review.round(), it))));
    }

    private Paragraph earlier(int round, Finding finding) {
        Paragraph words = new Paragraph(getTranslation("application.review.earlier", round, finding.comment()));
        words.addClassName("earlier");
        return words;
    }

    /** Where the evidence that one looks at has its place. */
    FileBeside beside() {
        return beside;
    }

    /** Once the criterion is open: what nobody looks at is not loaded. */
    void showFirst() {
        viewable.stream().findFirst().ifPresent(beside::begin);
    }
}
