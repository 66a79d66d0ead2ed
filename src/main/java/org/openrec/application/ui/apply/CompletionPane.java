package org.openrec.application.ui.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.application.answer.SentAnswers;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.task.ui.open.RichFormPane;

/** The contested criteria to complete, the reviewers' words above them. */
class CompletionPane implements RichFormPane {

    private final Div all = new Frame();
    private final Div problems = new Div();
    private final Answers answers;
    private Consumer<FormValues> listener = values -> {};

    CompletionPane(Component feedback, AnswersFactory answers) {
        this.answers = answers.make(() -> listener.accept(values()));
        all.add(feedback, problems, this.answers);
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public FormValues values() {
        return FormValues.of(new SentAnswers(answers.value()));
    }

    @Override
    public void show(List<FieldProblem> wrong) {
        problems.removeAll();
        answers.show(wrong).forEach(text -> problems.add(NoticeBox.problem("", text)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        answers.setEnabled(!readOnly);
    }

    @Override
    public void onChange(Consumer<FormValues> called) {
        listener = called;
    }

    /** Makes the fields, told of each change. */
    interface AnswersFactory {
        Answers make(Runnable changed);
    }

    @StyleSheet("context://applications.css")
    private static final class Frame extends Div {
        private static final long serialVersionUID = 1L;
    }
}
