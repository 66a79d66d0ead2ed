package org.openrec.task;

import java.util.List;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** What a feature tells the inbox about its subjects; one bean for each subject type. */
public interface SubjectKind {

    /** The type, such as {@code application}. */
    String type();

    /** Who does the tasks of a role for this subject. */
    Candidates candidates(Role role, Subject subject);

    /** What stands in the list: whom and what it is about, such as "Léa Martin · Recherche documentaire". */
    LocalizedText title(Subject subject);

    /** For the places {@code {0}}, {@code {1}} of notices: first what it is about, then whom. */
    List<LocalizedText> words(Subject subject);

    /** By what the list is filtered and acted on in bulk, such as the achievement's id. */
    String category(Subject subject);

    /** How the category is called in filters, such as the name of the badge. */
    LocalizedText categoryTitle(Subject subject);
}
