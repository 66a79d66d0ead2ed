package org.openrec.notification;

import org.openrec.shared.Language;

/**
 * What a notice says: with {@code {0}}, {@code {1}} where the words of the case come in, and everything else as it stands.
 */
public record Wording(String subjectFr, String subjectEn, String bodyFr, String bodyEn) {

    public String subject(Language language) {
        return language == Language.FR ? subjectFr : subjectEn;
    }

    public String body(Language language) {
        return language == Language.FR ? bodyFr : bodyEn;
    }
}
