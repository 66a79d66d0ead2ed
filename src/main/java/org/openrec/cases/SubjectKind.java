package org.openrec.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Turn;

/** What a feature tells of what its cases are about; one bean for each subject type. */
public interface SubjectKind {

    /** The type, such as {@code application}. */
    String type();

    /**
     * What diagrams may read: what the cases start with, what handlers and actions set, and the {@link #fact facts} of
     * the subject.
     */
    Set<String> variables();

    /** Those of the {@link #variables} that hold a duration or a moment (ISO 8601), which timers can wait for. */
    default Set<String> times() {
        return Set.of();
    }

    /**
     * One of the {@link #variables} that the subject itself says, so that no case keeps it too. A variable of the case
     * goes before it. Empty for the others.
     */
    default Optional<Object> fact(String variable, Subject subject) {
        return Optional.empty();
    }

    /** What a variable is called in the studio. */
    LocalizedText variableLabel(String variable);

    /** What one of the {@link #recipients} is called in the studio. */
    LocalizedText recipientLabel(String recipient);

    /** Who does the tasks of a role for this subject. */
    Candidates candidates(Role role, Subject subject);

    /** Roles whose people the subject does not tell: their tasks reach nobody unless the step names an organisation. */
    default Set<Role> byOrganisation() {
        return Set.of();
    }

    /** Whom notices can name, such as {@code applicant}. */
    Set<String> recipients();

    /** The persons behind one of the {@link #recipients}. */
    List<PersonId> recipients(String name, Visit visit);

    /** What one of the {@link #recipients} has to do with it. */
    Relation relation(String recipient);

    /**
     * Who is told at once, and each in person, that a task has opened for them: those who do not look into a list of tasks
     * every day.
     */
    default List<PersonId> calledToTask(Subject subject, Candidates candidates) {
        return List.of();
    }

    /** The path in the product where somebody goes on who got a notice. */
    String link(String recipient, Subject subject);

    /** What stands in the list: whom and what it is about, such as "Léa Martin · Recherche documentaire". */
    LocalizedText title(Subject subject);

    /** The same for a task that is about one thing of the subject. */
    default LocalizedText title(Subject subject, Optional<String> about) {
        return title(subject);
    }

    /** Whether it rests: nothing of it is asked of anybody, and its timers wait. */
    default boolean rests(Subject subject) {
        return false;
    }

    /**
     * Whether single tasks about it can be given to somebody from outside; not where they take part in all of it.
     */
    default boolean opensTasksToOutsiders() {
        return true;
    }

    /** Whether somebody who could do a task about the subject may still read what belongs to it. */
    default boolean mayStillRead(Actor actor, Subject subject) {
        return true;
    }

    /**
     * Its case has come to a step that says where it stands, or has left one, in the transaction that moves it.
     *
     * @param turn whose turn it is at that step
     */
    default void movedOn(Subject subject, Turn turn) {}

    /** Its case has come to its end, in the transaction that ends it; whoever ended it has said before how. */
    default void caseEnded(Subject subject) {}

    /** For the places {@code {0}}, {@code {1}} of notices: first what it is about, then whom. */
    List<LocalizedText> words(Subject subject);

    /** By what the list is filtered and acted on in bulk, such as the achievement's id. */
    String category(Subject subject);

    /** How the category is called in filters, such as the name of the badge. */
    LocalizedText categoryTitle(Subject subject);

    /**
     * The sets by which a step can be repeated, such as {@code parties}, each with the variable that holds the one member
     * of a repetition, such as {@code party}. Empty for cases without sets.
     */
    default Map<String, String> sets() {
        return Map.of();
    }

    /**
     * The members of one of the {@link #sets}, at this moment.
     *
     * @param variables of the place in the case where they are asked for, by name
     */
    default List<String> members(String set, Subject subject, Function<String, Optional<String>> variables) {
        return List.of();
    }

    /** Who does the tasks of a role that are for one member of a set. */
    default Candidates candidates(Role role, Subject subject, Optional<String> member) {
        return candidates(role, subject);
    }
}
