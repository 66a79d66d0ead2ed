package org.openrec.credential.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.status.OwnStatusLists;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.OrganisationId;
import org.openrec.people.Role;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.signing.Algorithm;
import org.openrec.signing.KeyChanges;
import org.openrec.signing.Keys;
import org.openrec.signing.PublishedKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the keys of those who issue. */
@Component
@Transactional
public class IssuerKeyChanges {

    /** What changes about keys is told under. */
    public static final String TOPIC = "keys";

    private final Keys keys;
    private final KeyChanges changes;
    private final OwnStatusLists lists;
    private final Reissue reissue;
    private final Actors actors;

    IssuerKeyChanges(Keys keys, KeyChanges changes, OwnStatusLists lists, Reissue reissue, Actors actors) {
        this.keys = keys;
        this.changes = changes;
        this.lists = lists;
        this.reissue = reissue;
        this.actors = actors;
    }

    /** @throws NotTheAdministrator for anybody else */
    @Transactional(readOnly = true)
    public List<PublishedKey> of(OrganisationId issuer) {
        administrator();
        return keys.of(issuer.value());
    }

    /**
     * Another key signs from now on.
     *
     * @throws KeyChanges.UnknownKey if the issuer has signed nothing yet
     */
    public PublishedKey rotate(OrganisationId issuer) {
        administrator();
        return changes.rotate(issuer.value(), Algorithm.ED25519);
    }

    /**
     * Others may have had a key from a moment on: what it signed before is signed anew, in the background.
     *
     * @param reason for the holders, in the words of the administrator
     * @throws ReasonMissing if nothing, or too much, is said
     */
    public void compromised(OrganisationId issuer, int number, Instant from, String reason) {
        Actor administrator = administrator();
        if (!Lifecycle.isReason(reason)) {
            throw new ReasonMissing();
        }
        changes.compromised(issuer.value(), number, from);
        lists.changedSignature(issuer);
        reissue.begin(issuer, number, from, reason.strip(), administrator);
    }

    /** How far that is; empty if the key is not compromised. */
    @Transactional(readOnly = true)
    public Optional<ReissueProgress> progress(OrganisationId issuer, int number) {
        administrator();
        return reissue.progress(issuer, number);
    }

    private Actor administrator() {
        return Optional.of(actors.require()).filter(it -> it.has(Role.ADMIN)).orElseThrow(NotTheAdministrator::new);
    }

    /** Keys are the administrator's. */
    static final class NotTheAdministrator extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        NotTheAdministrator() {
            super("credential.problem.notTheAdministrator");
        }
    }

    /** From when on is no moment. */
    static final class NoMoment extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        NoMoment() {
            super(
                    List.of(new FieldProblem("/from", Texts.both("credential.problem.moment"))),
                    "credential.problem.moment");
        }
    }

    /** Holders learn why they get another badge. */
    public static final class ReasonMissing extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        ReasonMissing() {
            super(
                    List.of(new FieldProblem(
                            "/reason", Texts.both("credential.problem.reason.words", Lifecycle.LONGEST_REASON))),
                    "credential.problem.reason");
        }
    }
}
