package org.openrec.credential.document;

import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.CredentialId;
import org.openrec.credential.HolderChoice;
import org.openrec.credential.StatusPlace;
import org.openrec.credential.Term;
import org.openrec.people.Organisation;
import org.openrec.people.Person;
import org.openrec.signing.Grounds;

/**
 * An award that is to be written and signed.
 *
 * @param choice what the holder wants it to say of them
 *
 */
public record Writing(
        CredentialId id,
        PublishedAchievement achievement,
        Organisation issuer,
        Person holder,
        HolderChoice choice,
        StatusPlace place,
        Term term,
        Grounds grounds) {}
