package org.openrec.application.ui.apply;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AskedQuestion;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.ui.Arrival;
import org.openrec.application.ui.EvidenceList;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;

/** Everything that is about to be sent, as its readers will see it, with a way back to each criterion. */
class ReadOver extends Section {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceFiles files;
    private final transient ApplySteps steps;
    private final H2 title = Arrival.heading(getTranslation("application.apply.check"));
    private final Div answers = new Div();

    ReadOver(EvidenceFiles files, ApplySteps steps) {
        this.files = files;
        this.steps = steps;
        addClassName("read-over");
        add(title, new Paragraph(getTranslation("application.apply.check.lead")), answers);
    }

    void show(List<Answer> written) {
        answers.removeAll();
        Map<FileId, StoredFile> known = files.of(written);
        for (int i = 0; i < written.size(); i++) {
            answers.add(answer(i, written.get(i), known));
        }
    }

    void focus() {
        Arrival.at(title);
    }

    private Section answer(int step, Answer answer, Map<FileId, StoredFile> known) {
        Anchor change = new Anchor(steps.address(step), getTranslation("application.apply.change"));
        change.setAriaLabel(getTranslation("application.apply.change.one", steps.titleOf(step)));
        Span state = new Span(
                getTranslation(steps.isComplete(step) ? "application.apply.complete" : "application.apply.open"));
        state.addClassNames("tag", steps.isComplete(step) ? "done" : "now");
        Div head = new Div(new H3(steps.titleOf(step)), state, change);
        head.addClassName("read-over-head");
        DescriptionList told = new DescriptionList();
        for (AskedQuestion asked : steps.questionsOf(step)) {
            told.add(new DescriptionList.Term(asked.text().in(getLocale())));
            String words = answer.account().answer(asked.id());
            told.add(words.isBlank() ? missing(getTranslation("application.apply.nothing")) : told(words));
        }
        Section section = new Section(head, told);
        if (answer.evidence().isEmpty()) {
            told.add(
                    new DescriptionList.Term(getTranslation("application.evidence")),
                    missing(getTranslation("application.apply.nothing")));
        } else {
            section.add(new EvidenceList(answer.evidence(), List.of(), known));
        }
        return section;
    }

    private static DescriptionList.Description told(String words) {
        DescriptionList.Description description = new DescriptionList.Description(words);
        description.addClassName("told");
        return description;
    }

    private static DescriptionList.Description missing(String words) {
        DescriptionList.Description description = told(words);
        description.addClassName("missing");
        return description;
    }
}
