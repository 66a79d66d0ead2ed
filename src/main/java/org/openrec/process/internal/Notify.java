package org.openrec.process.internal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.process.Action;
import org.openrec.process.BadgeApplicationProcess;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.task.SubjectKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends the notice that the step names ({@code notice}) to whom it names ({@code recipient}). */
@Component("notify")
class Notify implements Action {

    private final Diagrams diagrams;
    private final Notifications notifications;
    private final People people;
    private final ObjectProvider<SubjectKind> kinds;

    Notify(Diagrams diagrams, Notifications notifications, People people, ObjectProvider<SubjectKind> kinds) {
        this.diagrams = diagrams;
        this.notifications = notifications;
        this.people = people;
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("process.action.notify");
    }

    @Override
    public void execute(DelegateExecution execution) {
        Diagram diagram = diagrams.of(execution);
        Diagram.Step step = diagram.step(execution.getCurrentActivityId());
        Subject subject = new Subject(diagram.subjectType(), execution.getProcessBusinessKey());
        notifications.send(new Notice(
                "notification." + step.required("notice"),
                words(subject),
                recipients(step.required("recipient"), execution),
                subject,
                link(step.required("recipient"), subject),
                subject.id() + "/" + execution.getActivityInstanceId()));
    }

    private List<LocalizedText> words(Subject subject) {
        return kinds.stream()
                .filter(kind -> kind.type().equals(subject.type()))
                .findFirst()
                .map(kind -> kind.words(subject))
                .orElseGet(() -> List.of(LocalizedText.same(subject.id())));
    }

    private static String link(String recipient, Subject subject) {
        return recipient.equals("applicant") ? "/applications/" + subject.id() : "/tasks";
    }

    private List<PersonId> recipients(String recipient, DelegateExecution execution) {
        return switch (recipient) {
            case "applicant" -> List.of(PersonId.of(text(execution, BadgeApplicationProcess.APPLICANT)));
            case "service" ->
                everyone(Group.of(
                        Role.STAFF, new OrganisationId(text(execution, BadgeApplicationProcess.ORGANISATION))));
            case "managers" -> everyone(Group.of(Role.MANAGER));
            default -> throw new IllegalStateException("Nobody is called " + recipient);
        };
    }

    private List<PersonId> everyone(Group group) {
        return people.members(group).stream().map(Person::id).toList();
    }

    private static String text(DelegateExecution execution, String variable) {
        return String.valueOf(execution.getVariable(variable));
    }
}
