package org.openrec.people.university;

import java.util.Optional;
import org.openrec.shared.Language;

/**
 * What the university says of itself; what it has not said is empty, or comes from outside.
 *
 * @param firstLanguage of whoever asks for none that Openrec speaks
 * @param timeZone of the IANA time zone database
 * @param contact the address that people write to
 */
public record University(
        String nameFr, String nameEn, Language firstLanguage, String timeZone, String contact, MailRoute mail) {

    /** Empty until somebody has said it. */
    public Optional<String> name(Language language) {
        return Optional.of(language == Language.FR ? nameFr : nameEn).filter(it -> !it.isBlank());
    }

    public boolean isNamed() {
        return !nameFr.isBlank() && !nameEn.isBlank();
    }
}
