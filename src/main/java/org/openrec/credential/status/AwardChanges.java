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
import org.openrec.cases.Relation;
import org.openrec.credential.Award;
import org.openrec.credential.AwardStanding.State;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.credential.Speaker;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of awards whether they hold, whoever says it: the award, its history, the lists and the holder's notice in one
 * transaction.
 */
@Component
@Transactional
public class AwardChanges {

    private final Awards awards;
    private final Correction correction;
    private final OwnStatusLists lists;
    private final Catalogue catalogue;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final Clock clock;

    AwardChanges(
            Awards awards,
            Correction correction,
            OwnStatusLists lists,
            Catalogue catalogue,
            Notifications notifications,
            JdbcClient jdbc,
            Clock clock) {
        this.awards = awards;
        this.correction = correction;
        this.lists = lists;
        this.catalogue = catalogue;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Lifecycle.StandsOtherwise if it does not stand as one of those it may come from */
    public void change(
            Award award,
            Set<State> from,
            State to,
            Optional<PublicReason> publicReason,
            LocalizedText reason,
            Speaker speaker) {
        State before = locked(award.id());
        if (!from.contains(before)) {
            throw new Lifecycle.StandsOtherwise();
        }
        Instant now = clock.instant();
        jdbc.sql("UPDATE openrec.award SET standing = ?, standing_reason = ?, standing_since = ? WHERE id = ?")
                .params(
                        to.name(),
                        publicReason.map(PublicReason::code).orElse(null),
                        Timestamp.from(now),
                        award.id().value())
                .update();
        award.place().ifPresent(place -> Arrays.stream(StatusPurpose.values())
                .filter(purpose -> purpose.told() == before || purpose.told() == to)
                .forEach(purpose -> lists.changed(new StatusListAddress(award.issuer(), purpose, place.list()))));
        tellHolder(award, to, publicReason, reason, enter(award.id(), to, publicReason, reason.fr(), speaker, now));
    }

    /**
     * Says it anew as it is known today, and takes the earlier one back as superseded.
     *
     * @throws Lifecycle.StandsOtherwise if it does not hold, or another has its place already
     */
    public CredentialId reissue(Award award, String reason, Speaker speaker) {
        if (locked(award.id()) != State.GOOD
                || !award.holds(clock.instant())
                || awards.following(award).isPresent()) {
            throw new Lifecycle.StandsOtherwise();
        }
        CredentialId corrected = correction.of(award, speaker);
        change(
                award,
                Set.of(State.GOOD),
                State.REVOKED,
                Optional.of(PublicReason.SUPERSEDED),
                LocalizedText.same(reason),
                speaker);
        return corrected;
    }

    private State locked(CredentialId id) {
        return jdbc.sql("SELECT standing FROM openrec.award WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> State.valueOf(row.getString("standing")))
                .single();
    }

    private long enter(
            CredentialId id,
            State to,
            Optional<PublicReason> publicReason,
            String reason,
            Speaker speaker,
            Instant now) {
        return jdbc.sql("""
                        INSERT INTO openrec.award_change
                            (award, state, public_reason, reason, person, person_name, role, changed_at)
                        VALUES (:award, :state, :public, :reason, :person, :name, :role, :at) RETURNING id""")
                .param("award", id.value())
                .param("state", to.name())
                .param("public", publicReason.map(PublicReason::code).orElse(null))
                .param("reason", reason)
                .param("person", speaker.person().map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("name", speaker.name())
                .param("role", speaker.role())
                .param("at", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    private void tellHolder(
            Award award, State to, Optional<PublicReason> publicReason, LocalizedText reason, long entry) {
        Optional<CredentialId> instead =
                publicReason.filter(it -> it == PublicReason.SUPERSEDED).flatMap(it -> awards.following(award));
        String key =
                switch (to) {
                    case REVOKED -> instead.isPresent() ? "badgeReissued" : "badgeRevoked";
                    case SUSPENDED -> "badgeSuspended";
                    case GOOD -> "badgeResumed";
                };
        LocalizedText name = catalogue
                .find(award.achievement(), award.achievementVersion())
                .map(PublishedAchievement::name)
                .orElseGet(() -> LocalizedText.same(award.achievement().value()));
        notifications.send(Notice.worded(
                key,
                List.of(name, reason),
                List.of(award.holder()),
                Relation.OWN,
                new Subject("award", award.id().value()),
                "/credentials/" + instead.orElse(award.id()),
                "award-change/" + entry));
    }
}
