package org.openrec.people.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.account.Passkeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys as rows (W3C Web Authentication, 4, "credential record"). */
@Component
@Transactional
class PasskeysInDatabase implements UserCredentialRepository {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final Actors actors;

    PasskeysInDatabase(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /** Only one's own: whoever asks by its id may be anybody. */
    @Override
    public void delete(Bytes credential) {
        Actor actor = actors.require();
        jdbc.sql("DELETE FROM openrec.passkey WHERE credential_id = ? AND person = ?")
                .params(credential.toBase64UrlString(), actor.id().value())
                .update();
    }

    @Override
    public void save(CredentialRecord passkey) {
        String label = Optional.ofNullable(passkey.getLabel()).orElse("").replaceAll("\\p{Cntrl}", " ");
        jdbc.sql("""
                        INSERT INTO openrec.passkey (credential_id, person, name, public_key, signature_count,
                            user_verified, backup_eligible, backed_up, transports, attestation, client_data,
                            created_at, used_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (credential_id) DO UPDATE SET signature_count = excluded.signature_count,
                            user_verified = excluded.user_verified, backed_up = excluded.backed_up,
                            used_at = excluded.used_at
                        WHERE passkey.person = excluded.person""")
                .params(
                        passkey.getCredentialId().toBase64UrlString(),
                        PasskeyPersons.person(passkey.getUserEntityUserId()).value(),
                        label.substring(0, Math.min(label.length(), LONGEST_NAME)),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.isUvInitialized(),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new),
                        bytes(passkey.getAttestationObject()),
                        bytes(passkey.getAttestationClientDataJSON()),
                        Timestamp.from(passkey.getCreated()),
                        Timestamp.from(passkey.getLastUsed()))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("SELECT * FROM openrec.passkey WHERE credential_id = ?")
                .param(credential.toBase64UrlString())
                .query(PasskeysInDatabase::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql("SELECT * FROM openrec.passkey WHERE person = ? ORDER BY created_at LIMIT " + Passkeys.MOST)
                .param(PasskeyPersons.person(user).value())
                .query(PasskeysInDatabase::passkey)
                .list();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        Set<AuthenticatorTransport> transports = Arrays.stream(
                        (String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(PasskeyPersons.handle(row.getObject("person", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports)
                .attestationObject(read(row.getBytes("attestation")))
                .attestationClientDataJSON(read(row.getBytes("client_data")))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("used_at").toInstant())
                .label(row.getString("name"))
                .build();
    }

    private static @Nullable Bytes read(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }
}
