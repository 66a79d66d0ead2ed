package org.openrec.task.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openrec.cases.Candidates;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Relation;
import org.openrec.cases.Visit;
import org.openrec.cases.effect.Given;
import org.openrec.cases.subject.CaseCourse;
import org.openrec.cases.subject.CaseDoers;
import org.openrec.cases.subject.CaseRecipients;
import org.openrec.cases.subject.CaseTitles;
import org.openrec.cases.subject.CaseVariables;
import org.openrec.form.FormComponent;
import org.openrec.form.FormId;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.form.Forms;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.openrec.shared.Subject;
import org.openrec.task.EngineTasks;
import org.openrec.task.FormHandler;
import org.openrec.task.Inbox;
import org.openrec.task.Submission;
import org.openrec.task.TaskId;
import org.openrec.task.TaskOpened;
import org.openrec.task.TaskPart;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks without diagrams: an engine that writes down what it is asked, and one form with a required field. */
@TestConfiguration(proxyBeanMethods = false)
class TaskFixtures {

    static final FormId FORM = new FormId("survey");
    static final String KIND = "survey";
    static final Group SCD = Group.of(Role.STAFF, new OrganisationId("scd"));
    static final Group DCI = Group.of(Role.STAFF, new OrganisationId("dci"));

    @Bean
    @Primary
    RecordingEngine recordingEngine(Inbox inbox) {
        return new RecordingEngine(inbox);
    }

    @Bean
    @Primary
    Forms surveyForms() {
        return (id, deployment) -> id.equals(FORM) ? Optional.of(new SurveyForm()) : Optional.empty();
    }

    @Bean
    SurveyHandler surveyHandler() {
        return new SurveyHandler();
    }

    @Bean
    Surveys surveys() {
        return new Surveys();
    }

    /** An open task; each {@code with} changes one thing. */
    record Example(TaskOpened task) {

        static Example of(Candidates candidates) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            return new Example(new TaskOpened(
                    new TaskId(UUID.randomUUID().toString()),
                    new Subject(KIND, "Zoé Léger|cinema"),
                    TaskPart.WHOLE,
                    "survey",
                    "answerSurvey",
                    Optional.empty(),
                    new LocalizedText("Répondre à l’enquête", "Answer the survey"),
                    Optional.of(FORM),
                    "deployment",
                    candidates,
                    now,
                    Optional.empty()));
        }

        static Example at(Group... groups) {
            return of(Candidates.anyOf(groups));
        }

        Example about(String who, String category) {
            return new Example(new TaskOpened(
                    task.id(),
                    new Subject(KIND, who + "|" + category),
                    TaskPart.WHOLE,
                    task.processKey(),
                    task.step(),
                    task.visit(),
                    task.name(),
                    task.form(),
                    task.deployment(),
                    task.candidates(),
                    task.createdAt(),
                    task.dueAt()));
        }

        Example visit(String visit) {
            return new Example(new TaskOpened(
                    task.id(),
                    task.subject(),
                    task.part(),
                    task.processKey(),
                    task.step(),
                    Optional.of(visit),
                    task.name(),
                    task.form(),
                    task.deployment(),
                    task.candidates(),
                    task.createdAt(),
                    task.dueAt()));
        }

        Example times(Instant createdAt, Optional<Instant> dueAt) {
            return new Example(new TaskOpened(
                    task.id(),
                    task.subject(),
                    task.part(),
                    task.processKey(),
                    task.step(),
                    task.visit(),
                    task.name(),
                    task.form(),
                    task.deployment(),
                    task.candidates(),
                    createdAt,
                    dueAt));
        }

        Example withoutForm() {
            return new Example(new TaskOpened(
                    task.id(),
                    task.subject(),
                    task.part(),
                    task.processKey(),
                    task.step(),
                    task.visit(),
                    task.name(),
                    Optional.empty(),
                    task.deployment(),
                    task.candidates(),
                    task.createdAt(),
                    task.dueAt()));
        }

        TaskId openIn(Inbox inbox) {
            inbox.opened(task);
            return task.id();
        }
    }

    /** Row by row: a table that is emptied as a whole waits for what goes on beside it, which waits for the table. */
    static void empty(JdbcClient jdbc) {
        jdbc.sql("DELETE FROM openrec.dossier_entry").update();
        jdbc.sql("DELETE FROM openrec.task_entry").update();
    }

    static FormValues answer(String text) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("answer", text);
        json.put("score", 3);
        return new FormValues(json);
    }

    /** Closes what it completes, as the engine's listener does. */
    static class RecordingEngine implements EngineTasks {

        record Completed(TaskId task, Subject subject, ProcessVariables variables) {}

        private final Inbox inbox;
        private final List<Completed> completed = Collections.synchronizedList(new ArrayList<>());

        RecordingEngine(Inbox inbox) {
            this.inbox = inbox;
        }

        List<Completed> completed(TaskId task) {
            return completed.stream().filter(it -> it.task().equals(task)).toList();
        }

        @Override
        public void complete(TaskId task, Subject subject, ProcessVariables variables) {
            completed.add(new Completed(task, subject, variables));
            inbox.closed(task);
        }
    }

    /** One required text, and a number that gateways read. */
    private record SurveyForm() implements FormSchema {

        @Override
        public List<FormComponent> components() {
            return List.of();
        }

        @Override
        public FormId id() {
            return FORM;
        }

        @Override
        public List<FormComponent.Field> processFields() {
            return List.of();
        }

        @Override
        public FormSchema offering(String key, UnaryOperator<List<FormComponent.Option>> offered) {
            return this;
        }

        @Override
        public Reading read(FormValues values) {
            List<FieldProblem> problems = values.text("answer").isPresent()
                    ? List.of()
                    : List.of(new FieldProblem("/answer", new LocalizedText("À remplir", "Fill in")));
            return new Reading(
                    values, problems, new FormValues(values.json().deepCopy().retain("score")));
        }

        @Override
        public ObjectNode toJson(Language language) {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", FORM.value());
            json.putArray("components").addObject().put("key", "answer").put("label", language.name());
            return json;
        }
    }

    /** Refuses the answer "no". */
    static class SurveyHandler implements FormHandler {

        @Override
        public FormId form() {
            return FORM;
        }

        @Override
        public ProcessVariables handle(Submission submission) {
            if (submission.values().text("answer").filter("no"::equals).isPresent()) {
                throw new Refused();
            }
            return ProcessVariables.none().with("handled", true);
        }

        static final class Refused extends Problem.Conflict {
            private static final long serialVersionUID = 1L;

            Refused() {
                super("shared.somebodyWasFaster");
            }
        }
    }

    /** A subject's id is a name and a category. */
    static final class Surveys implements CaseVariables, CaseDoers, CaseRecipients, CaseTitles, CaseCourse {

        @Override
        public String type() {
            return KIND;
        }

        @Override
        public LocalizedText variableLabel(String variable) {
            return LocalizedText.same(variable);
        }

        @Override
        public LocalizedText recipientLabel(String recipient) {
            return LocalizedText.same(recipient);
        }

        @Override
        public Candidates candidates(Role role, Subject subject) {
            return Candidates.anyOf(Set.of(Group.of(role)), Set.of());
        }

        @Override
        public Map<String, Given> variables() {
            return Map.of();
        }

        @Override
        public Set<String> recipients() {
            return Set.of();
        }

        @Override
        public Relation relation(String recipient) {
            return Relation.WORK;
        }

        @Override
        public List<PersonId> recipients(String name, Visit visit) {
            return List.of();
        }

        @Override
        public String link(String recipient, Subject subject) {
            return "/tasks";
        }

        @Override
        public LocalizedText title(Subject subject) {
            String who = subject.id().split("\\|")[0];
            return new LocalizedText(who, who);
        }

        @Override
        public String category(Subject subject) {
            return subject.id().split("\\|")[1];
        }

        @Override
        public List<LocalizedText> words(Subject subject) {
            return List.of(categoryTitle(subject), title(subject));
        }

        @Override
        public LocalizedText categoryTitle(Subject subject) {
            return new LocalizedText("fr " + category(subject), "en " + category(subject));
        }
    }
}
