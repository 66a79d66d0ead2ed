package org.openrec.signing.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.Keys;
import org.openrec.signing.PublishedKey;
import org.openrec.signing.SigningKey;
import org.openrec.signing.VerificationKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keys in the database; several nodes that need the first key of an owner at once agree on one. */
@Repository
class KeyStore implements Keys {

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
    Optional<Integer> inUse(String owner) {
        return jdbc.sql("SELECT number FROM openrec.signing_key WHERE owner = ? AND retired_at IS NULL")
                .param(owner)
                .query(Integer.class)
                .optional();
    }

    /** The first key of an owner, or the one that somebody else just made; kept whatever becomes of the caller. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int first(String owner) {
        add(owner);
        return inUse(owner).orElseThrow();
    }

    private void add(String owner) {
        byte[] secret = SigningKey.newSecret(vault.random());
        byte[] salt = vault.newSalt();
        jdbc.sql("""
                        INSERT INTO openrec.signing_key (owner, number, public_key, salt, encrypted, created_at)
                        SELECT :owner, coalesce(max(number), 0) + 1, :public, :salt, :encrypted, :now
                        FROM openrec.signing_key WHERE owner = :owner
                        ON CONFLICT DO NOTHING""")
                .param("owner", owner)
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
        return opened.computeIfAbsent(new KeyId(owner, number), id -> jdbc.sql(
                        "SELECT salt, encrypted FROM openrec.signing_key WHERE owner = ? AND number = ?")
                .param(owner)
                .param(number)
                .query((row, index) -> new SigningKey(
                        publicUrl.resolve("/issuers/" + owner + "/keys/" + number),
                        vault.open(row.getBytes("encrypted"), row.getBytes("salt"), bytes(owner))))
                .single());
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
                row.getInt("number"),
                new VerificationKey(row.getString("public_key")),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("retired_at")).map(Timestamp::toInstant));
    }

    private record KeyId(String owner, int number) {}
}
