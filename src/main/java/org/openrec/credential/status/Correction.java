package org.openrec.credential.status;

import java.util.List;
import java.util.Optional;
import org.openrec.credential.Award;
import org.openrec.credential.AwardSource;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Issuance;
import org.openrec.credential.Speaker;
import org.openrec.credential.ToAward;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.Grounds;
import org.openrec.signing.SignatureBook;
import org.springframework.stereotype.Component;

/** An award that takes the place of an earlier one and says what is known today. */
@Component
class Correction {

    private final Issuance issuance;
    private final People people;
    private final SignatureBook book;
    private final PublicUrl publicUrl;

    Correction(Issuance issuance, People people, SignatureBook book, PublicUrl publicUrl) {
        this.issuance = issuance;
        this.people = people;
        this.book = book;
        this.publicUrl = publicUrl;
    }

    /** @param speaker who stands for it now, beside those who decided the first one */
    CredentialId of(Award earlier, Speaker speaker) {
        Grounds.AcceptedBy by = new Grounds.AcceptedBy(
                speaker.person().map(PersonId::toString).orElse(""),
                speaker.name(),
                earlier.issuer().value(),
                speaker.role());
        return issuance.issue(
                new AwardSource(AwardSource.Kind.AWARD, earlier.id().value()), () -> corrected(earlier, by));
    }

    private ToAward corrected(Award earlier, Grounds.AcceptedBy by) {
        Grounds grounds = book.grounds(
                        publicUrl.resolve("/credentials/" + earlier.id()).toString())
                .map(it -> it.and(by))
                .orElseGet(() -> new Grounds(List.of(by), Optional.empty()));
        return new ToAward(
                earlier.holder(),
                people.find(earlier.holder()).map(Person::displayName).orElse(earlier.holderName()),
                earlier.achievement(),
                earlier.achievementVersion(),
                earlier.issuer(),
                Optional.of(new ToAward.Earlier(earlier, ToAward.Earlier.How.CORRECTED)),
                grounds);
    }
}
