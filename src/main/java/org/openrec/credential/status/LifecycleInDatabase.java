package org.openrec.credential.status;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.credential.AwardStanding.State;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.Complaints;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of awards whether they hold: the award, its history, the lists and the holder's notice in one transaction. */
@Component
class LifecycleInDatabase implements Lifecycle {

    private final Awards awards;
    private final OwnStatusLists lists;
    private final Catalogue catalogue;
    private final Notifications notifications;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    LifecycleInDatabase(
            Awards awards,
            OwnStatusLists lists,
            Catalogue catalogue,
            Notifications notifications,
            Actors actors,
            JdbcClient jdbc,
            Clock clock) {
        this.awards = awards;
        this.lists = lists;
        this.catalogue = catalogue;
        this.notifications = notifications;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
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

    private void change(
            CredentialId id, Set<State> from, State to, Optional<PublicReason> publicReason, String reason) {
        Award award = awards.find(id).orElseThrow(Awards.UnknownCredential::new);
        Actor actor = actors.require();
        Role role = roleFor(actor, award).orElseThrow(NotTheIssuer::new);
        requireReasons(to, publicReason, reason);
        State before = jdbc.sql("SELECT standing FROM openrec.award WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> State.valueOf(row.getString("standing")))
                .single();
        if (!from.contains(before)) {
            throw new StandsOtherwise();
        }
        Instant now = clock.instant();
        jdbc.sql("UPDATE openrec.award SET standing = ?, standing_reason = ?, standing_since = ? WHERE id = ?")
                .params(to.name(), publicReason.map(PublicReason::code).orElse(null), Timestamp.from(now), id.value())
                .update();
        award.place().ifPresent(place -> Arrays.stream(StatusPurpose.values())
                .filter(purpose -> purpose.told() == before || purpose.told() == to)
                .forEach(purpose -> lists.changed(new StatusListAddress(award.issuer(), purpose, place.list()))));
        long entry = jdbc.sql("""
                        INSERT INTO openrec.award_change
                            (award, state, public_reason, reason, person, person_name, role, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        id.value(),
                        to.name(),
                        publicReason.map(PublicReason::code).orElse(null),
                        reason.strip(),
                        actor.id().value(),
                        actor.displayName(),
                        role.code(),
                        Timestamp.from(now))
                .query(Long.class)
                .single();
        tellHolder(award, to, reason.strip(), entry);
    }

    private static void requireReasons(State to, Optional<PublicReason> publicReason, String reason) {
        Complaints complaints = new Complaints();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            complaints.add("/reason", "credential.problem.reason.words", LONGEST_REASON);
        }
        if (to != State.GOOD && publicReason.isEmpty()) {
            complaints.add("/publicReason", "credential.problem.reason.public");
        }
        if (!complaints.all().isEmpty()) {
            throw new ReasonMissing(complaints.all());
        }
    }

    private void tellHolder(Award award, State to, String reason, long entry) {
        String key =
                switch (to) {
                    case REVOKED -> "badgeRevoked";
                    case SUSPENDED -> "badgeSuspended";
                    case GOOD -> "badgeResumed";
                };
        LocalizedText name = catalogue
                .find(award.achievement(), award.achievementVersion())
                .map(PublishedAchievement::name)
                .orElseGet(() -> LocalizedText.same(award.achievement().value()));
        notifications.send(Notice.worded(
                key,
                List.of(name, LocalizedText.same(reason)),
                List.of(award.holder()),
                new Subject("award", award.id().value()),
                "/credentials/" + award.id(),
                "award-change/" + entry));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> history(CredentialId id) {
        Award award = awards.find(id).orElseThrow(Awards.UnknownCredential::new);
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
