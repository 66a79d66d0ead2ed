package org.openrec.credential.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.credential.Award;
import org.openrec.credential.AwardStanding.State;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.credential.Speaker;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.Complaints;
import org.openrec.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may say of an award whether it holds, and not without a word. */
@Component
class LifecycleInDatabase implements Lifecycle {

    private final Awards awards;
    private final AwardChanges changes;
    private final Actors actors;
    private final JdbcClient jdbc;

    LifecycleInDatabase(Awards awards, AwardChanges changes, Actors actors, JdbcClient jdbc) {
        this.awards = awards;
        this.changes = changes;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayChange(Award award) {
        return actors.current().flatMap(actor -> roleFor(actor, award)).isPresent();
    }

    private static Optional<Role> roleFor(Actor actor, Award award) {
        if (actor.isStaffOf(award.issuer())) {
            return Optional.of(Role.STAFF);
        }
        return actor.has(Role.ADMIN) ? Optional.of(Role.ADMIN) : Optional.empty();
    }

    @Override
    @Transactional
    public void revoke(CredentialId id, Optional<PublicReason> publicReason, String reason) {
        change(id, Set.of(State.GOOD, State.SUSPENDED), State.REVOKED, publicReason, reason);
    }

    @Override
    @Transactional
    public void suspend(CredentialId id, Optional<PublicReason> publicReason, String reason) {
        change(id, Set.of(State.GOOD), State.SUSPENDED, publicReason, reason);
    }

    @Override
    @Transactional
    public void resume(CredentialId id, String reason) {
        change(id, Set.of(State.SUSPENDED), State.GOOD, Optional.empty(), reason);
    }

    @Override
    @Transactional
    public CredentialId reissue(CredentialId id, String reason) {
        Award award = award(id);
        Speaker speaker = speaker(award);
        requireReasons(State.REVOKED, Optional.of(PublicReason.SUPERSEDED), reason);
        return changes.reissue(award, reason.strip(), speaker);
    }

    private void change(
            CredentialId id, Set<State> from, State to, Optional<PublicReason> publicReason, String reason) {
        Award award = award(id);
        Speaker speaker = speaker(award);
        requireReasons(to, publicReason, reason);
        changes.change(award, from, to, publicReason, LocalizedText.same(reason.strip()), speaker);
    }

    private Award award(CredentialId id) {
        return awards.find(id)
                .or(() -> awards.known(id).filter(this::mayChange))
                .orElseThrow(Awards.UnknownCredential::new);
    }

    private Speaker speaker(Award award) {
        Actor actor = actors.require();
        Role role = roleFor(actor, award).orElseThrow(NotTheIssuer::new);
        return new Speaker(Optional.of(actor.id()), actor.displayName(), role.code());
    }

    private static void requireReasons(State to, Optional<PublicReason> publicReason, String reason) {
        Complaints complaints = new Complaints();
        if (!Lifecycle.isReason(reason)) {
            complaints.add("/reason", "credential.problem.reason.words", LONGEST_REASON);
        }
        if (to != State.GOOD && publicReason.isEmpty()) {
            complaints.add("/publicReason", "credential.problem.reason.public");
        }
        if (!complaints.all().isEmpty()) {
            throw new ReasonMissing(complaints.all());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> history(CredentialId id) {
        Award award = award(id);
        if (!awards.isHolder(award) && !mayChange(award)) {
            throw new NotTheIssuer();
        }
        return jdbc.sql("SELECT * FROM openrec.award_change WHERE award = ? ORDER BY id")
                .param(id.value())
                .query((row, number) -> new Change(
                        State.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("public_reason")).flatMap(PublicReason::of),
                        row.getString("reason"),
                        row.getString("person_name"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
