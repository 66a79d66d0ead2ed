package org.openrec.credential.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.IssuedCounts;
import org.openrec.credential.Award;
import org.openrec.credential.AwardSource;
import org.openrec.credential.AwardStanding;
import org.openrec.credential.Awards;
import org.openrec.credential.Awards.NotTheHolder;
import org.openrec.credential.Awards.UnknownCredential;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.PublicReason;
import org.openrec.credential.StatusPlace;
import org.openrec.credential.Term;
import org.openrec.credential.Visibility;
import org.openrec.credential.format.Formats;
import org.openrec.credential.verification.SignedCredentials;
import org.openrec.people.Actors;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Awards and what was signed of them as rows: but for what their holders show they never change. */
@Repository
@Transactional
class AwardsInDatabase implements Awards, IssuedCounts, SignedCredentials {

    /** Sets these locks apart from others in the database. */
    private static final int LOCK = 310;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Formats formats;

    AwardsInDatabase(JdbcClient jdbc, Actors actors, Formats formats) {
        this.formats = formats;
        this.jdbc = jdbc;
        this.actors = actors;
    }

    Optional<CredentialId> of(AwardSource source) {
        return jdbc.sql("SELECT id FROM openrec.award WHERE source_kind = ? AND source_id = ?")
                .params(source.kind().name(), source.id())
                .query((row, number) -> new CredentialId(row.getString("id")))
                .optional();
    }

    /**
     * Lets one transaction at a time award for a source: the next one reads what this one has written, instead of signing
     * for nothing and failing over the source's version.
     */
    void oneAtATime(AwardSource source) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:feature, :source)")
                .param("feature", LOCK)
                .param("source", source.hashCode())
                .query((row, number) -> true)
                .single();
    }

    /** Whether it is the first of its source. */
    boolean add(Credential credential) {
        Award award = credential.award();
        return jdbc.sql("""
                                WITH added AS (
                                    INSERT INTO openrec.award (id, source_kind, source_id, holder, holder_name, achievement,
                                        achievement_version, issuer, follows, status_list, status_index, visibility, awarded_at,
                                        valid_from, valid_until)
                                    VALUES (:id, :kind, :source, :holder, :name, :achievement, :version, :issuer, :follows,
                                        :list, :index, :visibility, :at, :from, :until)
                                    ON CONFLICT (source_kind, source_id) DO NOTHING RETURNING id)
                                INSERT INTO openrec.credential (award, format, document)
                                SELECT id, :format, :document FROM added""")
                        .param("id", award.id().value())
                        .param("kind", award.source().kind().name())
                        .param("source", award.source().id())
                        .param("holder", award.holder().value())
                        .param("name", award.holderName())
                        .param("achievement", award.achievement().value())
                        .param("version", award.achievementVersion())
                        .param("issuer", award.issuer().value())
                        .param(
                                "follows",
                                award.follows().map(CredentialId::value).orElse(null))
                        .param("list", award.place().map(StatusPlace::list).orElse(null))
                        .param("index", award.place().map(StatusPlace::index).orElse(null))
                        .param("visibility", award.visibility().name())
                        .param("at", Timestamp.from(award.term().awardedAt()))
                        .param("from", Timestamp.from(award.term().validFrom()))
                        .param(
                                "until",
                                award.term().validUntil().map(Timestamp::from).orElse(null))
                        .param("format", credential.format())
                        .param("document", credential.document().getBytes(StandardCharsets.UTF_8))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Award> find(CredentialId id) {
        return load(id).filter(it -> it.visibility() != Visibility.PRIVATE || isHolder(it));
    }

    @Override
    @Transactional(readOnly = true)
    public Credential credential(Award award) {
        String format = formats.first().code();
        return jdbc.sql("SELECT document FROM openrec.credential WHERE award = ? AND format = ?")
                .params(award.id().value(), format)
                .query((row, number) ->
                        new Credential(award, format, new String(row.getBytes("document"), StandardCharsets.UTF_8)))
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Award> known(CredentialId id) {
        return load(id);
    }

    private Optional<Award> load(CredentialId id) {
        return jdbc.sql("SELECT * FROM openrec.award WHERE id = ?")
                .param(id.value())
                .query(AwardsInDatabase::award)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CredentialId> following(Award award) {
        return jdbc.sql("SELECT id FROM openrec.award WHERE follows = ?")
                .param(award.id().value())
                .query((row, number) -> new CredentialId(row.getString("id")))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Award last(Award award) {
        return following(award).flatMap(this::load).map(this::last).orElse(award);
    }

    @Override
    @Transactional(readOnly = true)
    public Award first(Award award) {
        return award.source().kind() == AwardSource.Kind.AWARD
                ? first(award.follows().flatMap(this::load).orElseThrow())
                : award;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Award> ending(Instant before, Optional<Award> after, int limit) {
        Instant since = after.flatMap(it -> it.term().validUntil()).orElse(Instant.EPOCH);
        return jdbc.sql("""
                        SELECT * FROM openrec.award earlier
                        WHERE valid_until < :before AND (valid_until, id) > (:since, :id)
                            AND renewal_begun_at IS NULL AND standing = 'GOOD'
                            AND NOT EXISTS (SELECT FROM openrec.award WHERE follows = earlier.id)
                        ORDER BY valid_until, id LIMIT :limit""")
                .param("before", Timestamp.from(before))
                .param("since", Timestamp.from(since))
                .param("id", after.map(it -> it.id().value()).orElse(""))
                .param("limit", limit)
                .query(AwardsInDatabase::award)
                .list();
    }

    @Override
    public boolean beginRenewal(CredentialId id) {
        return jdbc.sql("UPDATE openrec.award SET renewal_begun_at = now() WHERE id = ? AND renewal_begun_at IS NULL")
                        .param(id.value())
                        .update()
                == 1;
    }

    @Override
    public boolean isHolder(Award award) {
        return actors.current()
                .filter(actor -> actor.id().equals(award.holder()))
                .isPresent();
    }

    @Override
    public void setVisibility(CredentialId id, Visibility visibility) {
        requireHolder(id);
        jdbc.sql("UPDATE openrec.award SET visibility = ? WHERE id = ?")
                .param(visibility.name())
                .param(id.value())
                .update();
    }

    @Override
    public void shareEvidence(CredentialId id, boolean shared) {
        requireHolder(id);
        jdbc.sql("UPDATE openrec.award SET evidence_shared = ? WHERE id = ?")
                .param(shared)
                .param(id.value())
                .update();
    }

    private void requireHolder(CredentialId id) {
        if (!isHolder(find(id).orElseThrow(UnknownCredential::new))) {
            throw new NotTheHolder();
        }
    }

    /** What was signed under an id, for whoever presents it already: whoever may see it. */
    @Transactional(readOnly = true)
    @Override
    public Optional<Credential> signed(CredentialId id) {
        return load(id).map(award -> credential(award));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Award> mine() {
        return jdbc.sql("""
                        SELECT * FROM openrec.award earlier WHERE holder = ? AND NOT EXISTS (
                            SELECT FROM openrec.award WHERE follows = earlier.id)
                        ORDER BY awarded_at DESC, id""")
                .param(actors.require().id().value())
                .query(AwardsInDatabase::award)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AchievementId, Long> of(Collection<AchievementId> ids) {
        Map<AchievementId, Long> counts = new HashMap<>();
        ids.forEach(id -> counts.put(id, 0L));
        if (ids.isEmpty()) {
            return counts;
        }
        jdbc.sql("SELECT achievement, count(*) AS issued FROM openrec.award WHERE achievement IN (:ids)"
                        + " AND source_kind <> 'AWARD' GROUP BY achievement")
                .param("ids", ids.stream().map(AchievementId::value).toList())
                .query((row, number) ->
                        counts.put(new AchievementId(row.getString("achievement")), row.getLong("issued")))
                .list();
        return counts;
    }

    private static Award award(ResultSet row, int number) throws SQLException {
        return new Award(
                new CredentialId(row.getString("id")),
                new PersonId(row.getObject("holder", UUID.class)),
                row.getString("holder_name"),
                new AchievementId(row.getString("achievement")),
                row.getInt("achievement_version"),
                new OrganisationId(row.getString("issuer")),
                new AwardSource(AwardSource.Kind.valueOf(row.getString("source_kind")), row.getString("source_id")),
                Optional.ofNullable(row.getString("follows")).map(CredentialId::new),
                place(row),
                term(row),
                standing(row),
                Visibility.valueOf(row.getString("visibility")),
                row.getBoolean("evidence_shared"));
    }

    private static Optional<StatusPlace> place(ResultSet row) throws SQLException {
        int list = row.getInt("status_list");
        return row.wasNull() ? Optional.empty() : Optional.of(new StatusPlace(list, row.getInt("status_index")));
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getTimestamp("awarded_at").toInstant(),
                row.getTimestamp("valid_from").toInstant(),
                Optional.ofNullable(row.getTimestamp("valid_until")).map(Timestamp::toInstant));
    }

    private static AwardStanding standing(ResultSet row) throws SQLException {
        return new AwardStanding(
                AwardStanding.State.valueOf(row.getString("standing")),
                Optional.ofNullable(row.getString("standing_reason")).flatMap(PublicReason::of),
                Optional.ofNullable(row.getTimestamp("standing_since")).map(Timestamp::toInstant));
    }
}
