package org.openrec.credential.format;

import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.CredentialId;
import org.openrec.credential.StatusPlace;
import org.openrec.credential.Term;
import org.openrec.people.Organisation;
import org.openrec.people.Person;
import org.openrec.signing.Grounds;

/**
 * An award that is to be written and signed.
 *
 */
public record Writing(
        CredentialId id,
        PublishedAchievement achievement,
        Organisation issuer,
        Person holder,
        StatusPlace place,
        Term term,
        Grounds grounds) {}
