package org.openrec.cases.subject;

import java.util.Optional;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** What cases about one type of subject are called in lists; one bean for each type. */
public interface CaseTitles extends OfSubject {

    /** What stands in the list: whom and what it is about, such as "Léa Martin · Recherche documentaire". */
    LocalizedText title(Subject subject);

    /** The same for a task that is about one thing of the subject. */
    default LocalizedText title(Subject subject, Optional<String> about) {
        return title(subject);
    }

    /** By what the list is filtered and acted on in bulk, such as the achievement's id. */
    String category(Subject subject);

    /** How the category is called in filters, such as the name of the badge. */
    LocalizedText categoryTitle(Subject subject);
}
