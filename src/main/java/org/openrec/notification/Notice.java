package org.openrec.notification;

import java.util.List;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/**
 * One message, in the words of a text key, to persons.
 *
 * @param key the texts {@code <key>.subject} and {@code <key>.body} of the bundles
 * @param arguments what stands in the texts' places {@code {0}}, {@code {1}}
 * @param link the path in the product where the person goes on
 * @param once what makes it the same message when a job repeats: it is kept and sent once for each person
 */
public record Notice(
        String key,
        List<LocalizedText> arguments,
        List<PersonId> recipients,
        Subject subject,
        String link,
        String once) {}
