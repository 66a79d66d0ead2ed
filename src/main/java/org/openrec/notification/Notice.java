package org.openrec.notification;

import java.util.List;
import java.util.Optional;
import org.openrec.cases.Relation;
import org.openrec.people.PersonId;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;

/**
 * One message to persons.
 *
 * @param relation why they are told
 * @param link the path in the product where the person goes on
 * @param once what makes it the same message when a job repeats: it is kept and sent once for each person
 * @param appointment what it invites to
 */
public record Notice(
        LocalizedText title,
        LocalizedText body,
        List<PersonId> recipients,
        Relation relation,
        Subject subject,
        String link,
        String once,
        Optional<Appointment> appointment) {

    public Notice(
            LocalizedText title,
            LocalizedText body,
            List<PersonId> recipients,
            Relation relation,
            Subject subject,
            String link,
            String once) {
        this(title, body, recipients, relation, subject, link, once, Optional.empty());
    }

    /** The same, as an invitation. */
    public Notice with(Appointment time) {
        return new Notice(title, body, recipients, relation, subject, link, once, Optional.of(time));
    }

    /**
     * In the product's words.
     *
     * @param key the texts {@code notification.<key>.subject} and {@code .body} of the bundles
     * @param words what stands in the texts' places {@code {0}}, {@code {1}}
     */
    public static Notice worded(
            String key,
            List<LocalizedText> words,
            List<PersonId> recipients,
            Relation relation,
            Subject subject,
            String link,
            String once) {
        return new Notice(
                text(key + ".subject", words), text(key + ".body", words), recipients, relation, subject, link, once);
    }

    private static LocalizedText text(String key, List<LocalizedText> words) {
        return new LocalizedText(in(Language.FR, key, words), in(Language.EN, key, words));
    }

    private static String in(Language language, String key, List<LocalizedText> words) {
        return Texts.get(
                language,
                "notification." + key,
                words.stream().map(word -> word.in(language)).toArray());
    }
}
