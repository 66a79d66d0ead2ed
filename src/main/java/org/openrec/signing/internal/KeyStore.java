package org.openrec.signing.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.Algorithm;
import org.openrec.signing.KeyChanges;
import org.openrec.signing.Keys;
import org.openrec.signing.PublishedKey;
import org.openrec.signing.SigningKey;
import org.openrec.signing.VerificationKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keys in the database; several nodes that need the first key of an owner at once agree on one. */
@Repository
class KeyStore implements Keys, KeyChanges {

    private static final Logger LOG = LoggerFactory.getLogger(KeyStore.class);
    private static final Duration STILL_COUNTS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PublicUrl publicUrl;
    private final Clock clock;
    private final Map<KeyId, SigningKey> opened = new ConcurrentHashMap<>();

    KeyStore(JdbcClient jdbc, Vault vault, PublicUrl publicUrl, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public List<PublishedKey> of(String owner) {
        return jdbc.sql("SELECT * FROM openrec.signing_key WHERE owner = ? ORDER BY number")
                .param(owner)
                .query(KeyStore::published)
                .list();
    }

    @Override
    public Optional<PublishedKey> find(String owner, int number) {
        return jdbc.sql("SELECT * FROM openrec.signing_key WHERE owner = ? AND number = ?")
                .param(owner)
                .param(number)
                .query(KeyStore::published)
                .optional();
    }

    /** The number of the key that signs for an owner now. */
    Optional<Integer> inUse(String owner, Algorithm algorithm) {
        return jdbc.sql("SELECT number FROM openrec.signing_key"
                        + " WHERE owner = ? AND algorithm = ? AND retired_at IS NULL")
                .params(owner, algorithm.name())
                .query(Integer.class)
                .optional();
    }

    /** The first key of an owner, or the one that somebody else just made; kept whatever becomes of the caller. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int first(String owner, Algorithm algorithm) {
        add(owner, algorithm);
        return inUse(owner, algorithm).orElseThrow();
    }

    @Override
    @Transactional
    public PublishedKey rotate(String owner, Algorithm algorithm) {
        int before = inUse(owner, algorithm).orElseThrow(UnknownKey::new);
        return replace(owner, algorithm, before);
    }

    /** Two who do so at once make one new key of it. */
    private PublishedKey replace(String owner, Algorithm algorithm, int before) {
        jdbc.sql("UPDATE openrec.signing_key SET retired_at = ?"
                        + " WHERE owner = ? AND number = ? AND retired_at IS NULL")
                .params(Timestamp.from(clock.instant().plus(STILL_COUNTS)), owner, before)
                .update();
        add(owner, algorithm);
        return find(owner, inUse(owner, algorithm).orElseThrow()).orElseThrow();
    }

    @Override
    @Transactional
    public int rotateMadeBefore(Instant moment) {
        List<KeyId> old = jdbc.sql("SELECT owner, number FROM openrec.signing_key"
                        + " WHERE retired_at IS NULL AND created_at < ? ORDER BY owner, number FOR UPDATE SKIP LOCKED")
                .param(Timestamp.from(moment))
                .query((row, index) -> new KeyId(row.getString("owner"), row.getInt("number")))
                .list();
        old.forEach(it ->
                replace(it.owner(), find(it.owner(), it.number()).orElseThrow().algorithm(), it.number()));
        return old.size();
    }

    @Override
    @Transactional
    public void compromised(String owner, int number, Instant from) {
        PublishedKey key = find(owner, number).orElseThrow(UnknownKey::new);
        if (from.isAfter(clock.instant())) {
            throw new AfterNow();
        }
        // what was found out later can only be worse
        jdbc.sql("UPDATE openrec.signing_key SET compromised_from = least(compromised_from, ?),"
                        + " retired_at = coalesce(retired_at, ?) WHERE owner = ? AND number = ?")
                .params(Timestamp.from(from), Timestamp.from(clock.instant()), owner, number)
                .update();
        if (inUse(owner, key.algorithm()).isEmpty()) {
            add(owner, key.algorithm());
        }
    }

    private void add(String owner, Algorithm algorithm) {
        byte[] secret = SigningKey.newSecret(vault.random());
        byte[] salt = vault.newSalt();
        jdbc.sql("""
                        INSERT INTO openrec.signing_key (owner, algorithm, number, public_key, salt, encrypted, created_at)
                        SELECT :owner, :algorithm, coalesce(max(number), 0) + 1, :public, :salt, :encrypted, :now
                        FROM openrec.signing_key WHERE owner = :owner
                        ON CONFLICT DO NOTHING""")
                .param("owner", owner)
                .param("algorithm", algorithm.name())
                .param(
                        "public",
                        new SigningKey(publicUrl.base(), secret).publicKey().multibase())
                .param("salt", salt)
                .param("encrypted", vault.lock(secret, salt, bytes(owner)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Opened once: deriving the key that opens it takes a good part of a second, on purpose. */
    SigningKey open(String owner, int number) {
        return opened.computeIfAbsent(
                new KeyId(owner, number),
                id -> new SigningKey(
                        publicUrl.resolve("/issuers/" + owner + "/keys/" + number), secret(owner, number)));
    }

    private record Locked(byte[] encrypted, byte[] salt) {}

    /** What the password before opened is locked with the one of today; whoever is stopped in the middle begins again. */
    private byte[] secret(String owner, int number) {
        Locked locked = jdbc.sql("SELECT salt, encrypted FROM openrec.signing_key WHERE owner = ? AND number = ?")
                .params(owner, number)
                .query((row, index) -> new Locked(row.getBytes("encrypted"), row.getBytes("salt")))
                .single();
        Vault.Opened found = vault.open(locked.encrypted(), locked.salt(), bytes(owner));
        if (found.before()) {
            byte[] salt = vault.newSalt();
            jdbc.sql("UPDATE openrec.signing_key SET salt = ?, encrypted = ?"
                            + " WHERE owner = ? AND number = ? AND encrypted = ?")
                    .params(salt, vault.lock(found.secret(), salt, bytes(owner)), owner, number, locked.encrypted())
                    .update();
            LOG.info("Key {} of {} is locked with the new password", number, owner);
        }
        return found.secret();
    }

    /**
     * Takes a tenth of a second for each key and processor.
     *
     * @throws IllegalStateException if one does not open
     */
    void openAll() {
        jdbc
                .sql("SELECT owner, number FROM openrec.signing_key")
                .query((row, index) -> new KeyId(row.getString("owner"), row.getInt("number")))
                .list()
                .parallelStream()
                .forEach(id -> open(id.owner(), id.number()));
    }

    private static byte[] bytes(String owner) {
        return owner.getBytes(StandardCharsets.UTF_8);
    }

    private static PublishedKey published(ResultSet row, int index) throws SQLException {
        return new PublishedKey(
                row.getString("owner"),
                Algorithm.valueOf(row.getString("algorithm")),
                row.getInt("number"),
                new VerificationKey(row.getString("public_key")),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("retired_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("compromised_from")).map(Timestamp::toInstant));
    }

    private record KeyId(String owner, int number) {}
}
