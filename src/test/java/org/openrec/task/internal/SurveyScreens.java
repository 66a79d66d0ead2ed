package org.openrec.task.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.list.BulkAction;
import org.openrec.task.ui.list.BulkFields;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What a feature brings to the screens of its form: a pane, and an action on several tasks. */
@TestConfiguration(proxyBeanMethods = false)
class SurveyScreens {

    @Bean
    RichForm surveyPane() {
        return new RichForm() {
            @Override
            public FormId form() {
                return TaskFixtures.FORM;
            }

            @Override
            public RichFormPane open(TaskEntry task, FormValues values) {
                return new Pane(values);
            }
        };
    }

    @Bean
    BulkAction answerAll() {
        return new BulkAction() {
            @Override
            public FormId form() {
                return TaskFixtures.FORM;
            }

            @Override
            public LocalizedText label() {
                return new LocalizedText("Répondre oui", "Answer yes");
            }

            @Override
            public LocalizedText question(int tasks) {
                return new LocalizedText(
                        "Répondre oui pour %d enquêtes ?".formatted(tasks),
                        "Answer yes to %d surveys?".formatted(tasks));
            }

            @Override
            public BulkFields fields(List<TaskEntry> tasks, Locale locale) {
                return subject -> {
                    if (subject.id().startsWith("Panne")) {
                        throw new IllegalStateException("Nobody expected this");
                    }
                    return TaskFixtures.answer(subject.id().startsWith("Refus") ? "no" : "yes");
                };
            }
        };
    }

    private static final class Pane implements RichFormPane {

        private final TextArea answer = new TextArea("Réponse");

        Pane(FormValues values) {
            answer.setValue(values.text("answer").orElse(""));
            answer.setValueChangeMode(ValueChangeMode.EAGER);
            answer.setWidthFull();
        }

        @Override
        public Component component() {
            return answer;
        }

        @Override
        public FormValues values() {
            return TaskFixtures.answer(answer.getValue());
        }

        @Override
        public void show(List<FieldProblem> problems) {
            answer.setInvalid(!problems.isEmpty());
            answer.setErrorMessage(problems.get(0).text().in(Language.FR));
            answer.focus();
        }

        @Override
        public void setReadOnly(boolean readOnly) {
            answer.setReadOnly(readOnly);
        }

        @Override
        public void onChange(Consumer<FormValues> listener) {
            answer.addValueChangeListener(change -> listener.accept(values()));
        }
    }
}
