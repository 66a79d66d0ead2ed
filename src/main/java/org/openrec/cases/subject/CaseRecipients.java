package org.openrec.cases.subject;

import java.util.List;
import java.util.Set;
import org.openrec.cases.Relation;
import org.openrec.cases.Visit;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** Whom notices about one type of subject can name; one bean for each type. */
public interface CaseRecipients extends OfSubject {

    /** Whom notices can name, such as {@code applicant}. */
    Set<String> recipients();

    /** The persons behind one of the {@link #recipients}. */
    List<PersonId> recipients(String name, Visit visit);

    /** What one of the {@link #recipients} is called in the studio. */
    LocalizedText recipientLabel(String recipient);

    /** What one of the {@link #recipients} has to do with it. */
    Relation relation(String recipient);

    /** The path in the product where somebody goes on who got a notice. */
    String link(String recipient, Subject subject);

    /** For the places {@code {0}}, {@code {1}} of notices: first what it is about, then whom. */
    List<LocalizedText> words(Subject subject);
}
