package org.openrec.credential.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.IssuedCounts;
import org.openrec.application.ApplicationId;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Credentials;
import org.openrec.credential.Credentials.NotTheHolder;
import org.openrec.credential.Credentials.UnknownCredential;
import org.openrec.credential.Visibility;
import org.openrec.credential.verification.SignedCredentials;
import org.openrec.people.Actors;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Credentials as rows: but for what their holders show they never change. */
@Repository
@Transactional
class CredentialsInDatabase implements Credentials, IssuedCounts, SignedCredentials {

    /** Sets these locks apart from others in the database. */
    private static final int LOCK = 310;

    private final JdbcClient jdbc;
    private final Actors actors;

    CredentialsInDatabase(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    Optional<CredentialId> of(ApplicationId application) {
        return jdbc.sql("SELECT id FROM openrec.credential WHERE application_id = ?")
                .param(application.value())
                .query((row, number) -> new CredentialId(row.getString("id")))
                .optional();
    }

    /**
     * Lets one transaction at a time issue for an application: the next one reads what this one has written, instead of
     * signing for nothing and failing over the application's version.
     */
    void oneAtATime(ApplicationId application) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:feature, :application)")
                .param("feature", LOCK)
                .param("application", application.value().hashCode())
                .query((row, number) -> true)
                .single();
    }

    /** Whether it is the first of its application. */
    boolean add(ApplicationId application, Credential credential) {
        return jdbc.sql("""
                                INSERT INTO openrec.credential (id, application_id, holder, holder_name, achievement,
                                    achievement_version, issuer, document, visibility, issued_at)
                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (application_id) DO NOTHING""")
                        .param(credential.id().value())
                        .param(application.value())
                        .param(credential.holder().value())
                        .param(credential.holderName())
                        .param(credential.achievement().value())
                        .param(credential.achievementVersion())
                        .param(credential.issuer().value())
                        .param(credential.document().getBytes(StandardCharsets.UTF_8))
                        .param(credential.visibility().name())
                        .param(Timestamp.from(credential.issuedAt()))
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Credential> find(CredentialId id) {
        return load(id).filter(it -> it.visibility() != Visibility.PRIVATE || isHolder(it));
    }

    private Optional<Credential> load(CredentialId id) {
        return jdbc.sql("SELECT * FROM openrec.credential WHERE id = ?")
                .param(id.value())
                .query(CredentialsInDatabase::credential)
                .optional();
    }

    @Override
    public boolean isHolder(Credential credential) {
        return actors.current()
                .filter(actor -> actor.id().equals(credential.holder()))
                .isPresent();
    }

    @Override
    public void setVisibility(CredentialId id, Visibility visibility) {
        requireHolder(id);
        jdbc.sql("UPDATE openrec.credential SET visibility = ? WHERE id = ?")
                .param(visibility.name())
                .param(id.value())
                .update();
    }

    @Override
    public void shareEvidence(CredentialId id, boolean shared) {
        requireHolder(id);
        jdbc.sql("UPDATE openrec.credential SET evidence_shared = ? WHERE id = ?")
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
        return load(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Credential> mine() {
        return jdbc.sql("SELECT * FROM openrec.credential WHERE holder = ? ORDER BY issued_at DESC, id")
                .param(actors.require().id().value())
                .query(CredentialsInDatabase::credential)
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
        jdbc.sql("SELECT achievement, count(*) AS issued FROM openrec.credential WHERE achievement IN (:ids)"
                        + " GROUP BY achievement")
                .param("ids", ids.stream().map(AchievementId::value).toList())
                .query((row, number) ->
                        counts.put(new AchievementId(row.getString("achievement")), row.getLong("issued")))
                .list();
        return counts;
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        return new Credential(
                new CredentialId(row.getString("id")),
                new PersonId(row.getObject("holder", UUID.class)),
                row.getString("holder_name"),
                new AchievementId(row.getString("achievement")),
                row.getInt("achievement_version"),
                new OrganisationId(row.getString("issuer")),
                new String(row.getBytes("document"), StandardCharsets.UTF_8),
                Visibility.valueOf(row.getString("visibility")),
                row.getBoolean("evidence_shared"),
                row.getTimestamp("issued_at").toInstant());
    }
}
