package org.openrec.credential.status;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.openrec.credential.CredentialContexts;
import org.openrec.people.OrganisationId;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Sha256;
import org.openrec.signing.Signer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of those who issue here (W3C Bitstring Status List 1.0, section 2.2). What they say is read from the awards; each
 * is signed once for each state, and anew before it runs out, by whichever node is asked first.
 */
@Component
public class OwnStatusLists {

    /** How long others may rely on a list without asking again. */
    public static final Duration KEPT = Duration.ofMinutes(5);

    private static final Duration VALID = Duration.ofDays(7);
    /** Before the end, so that nobody holds one that has just run out. */
    private static final Duration SIGNED_ANEW = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Signer signer;
    private final PublicUrl publicUrl;
    private final Clock clock;

    OwnStatusLists(JdbcClient jdbc, Signer signer, PublicUrl publicUrl, Clock clock) {
        this.jdbc = jdbc;
        this.signer = signer;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    private record Row(long changes, Optional<Long> signedChanges, Optional<String> document, Instant validUntil) {

        boolean isCurrent(Instant now) {
            return signedChanges.filter(it -> it == changes).isPresent() && now.isBefore(validUntil.minus(SIGNED_ANEW));
        }
    }

    /** Empty if there is no such list. */
    @Transactional
    public Optional<PublishedList> find(StatusListAddress address) {
        Instant now = clock.instant();
        Optional<Row> read = row(address, "");
        if (read.isEmpty()) {
            return Optional.empty();
        }
        if (read.get().isCurrent(now)) {
            return read.get().document().map(OwnStatusLists::published);
        }
        // one node signs, and the others find what it has signed
        Row locked = row(address, " FOR UPDATE").orElseThrow();
        return locked.isCurrent(now)
                ? locked.document().map(OwnStatusLists::published)
                : Optional.of(published(sign(address, locked.changes(), now)));
    }

    /** What a list says has changed, in the caller's transaction: two that change it at once both stand. */
    public void changed(StatusListAddress address) {
        jdbc.sql("UPDATE openrec.status_list SET changes = changes + 1"
                        + " WHERE issuer = ? AND purpose = ? AND number = ?")
                .params(address.issuer().value(), address.purpose().name(), address.number())
                .update();
    }

    /** Each list is signed anew when it is asked for: what signed it counts no more. */
    public void changedSignature(OrganisationId issuer) {
        jdbc.sql("UPDATE openrec.status_list SET changes = changes + 1 WHERE issuer = ?")
                .param(issuer.value())
                .update();
    }

    private Optional<Row> row(StatusListAddress address, String lock) {
        return jdbc.sql("SELECT changes, signed_changes, document, valid_until FROM openrec.status_list"
                        + " WHERE issuer = ? AND purpose = ? AND number = ?" + lock)
                .params(address.issuer().value(), address.purpose().name(), address.number())
                .query((row, number) -> new Row(
                        row.getLong("changes"),
                        Optional.ofNullable(row.getObject("signed_changes", Long.class)),
                        Optional.ofNullable(row.getBytes("document")).map(it -> new String(it, StandardCharsets.UTF_8)),
                        Optional.ofNullable(row.getTimestamp("valid_until"))
                                .map(Timestamp::toInstant)
                                .orElse(Instant.EPOCH)))
                .optional();
    }

    private String sign(StatusListAddress address, long changes, Instant now) {
        Instant until = now.plus(VALID).truncatedTo(ChronoUnit.SECONDS);
        String document = signer.attest(address.issuer().value(), unsigned(address, now, until))
                .toString();
        jdbc.sql("UPDATE openrec.status_list SET signed_changes = ?, document = ?, valid_until = ?"
                        + " WHERE issuer = ? AND purpose = ? AND number = ?")
                .params(
                        changes,
                        document.getBytes(StandardCharsets.UTF_8),
                        Timestamp.from(until),
                        address.issuer().value(),
                        address.purpose().name(),
                        address.number())
                .update();
        return document;
    }

    private ObjectNode unsigned(StatusListAddress address, Instant now, Instant until) {
        String id = publicUrl.resolve(address.path()).toString();
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.putArray("@context").add(CredentialContexts.CREDENTIALS_V2);
        list.put("id", id);
        list.putArray("type").add("VerifiableCredential").add("BitstringStatusListCredential");
        list.put("issuer", publicUrl.resolve("/issuers/" + address.issuer()).toString());
        list.put("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString());
        list.put("validUntil", until.toString());
        list.putObject("credentialSubject")
                .put("id", id + "#list")
                .put("type", "BitstringStatusList")
                .put("statusPurpose", address.purpose().code())
                .put("encodedList", encoded(bits(address)))
                .put("ttl", KEPT.toMillis());
        return list;
    }

    /** Entry 0 is the left-most bit (section 3.2). */
    private byte[] bits(StatusListAddress address) {
        List<Integer> set = jdbc.sql("SELECT status_index FROM openrec.award"
                        + " WHERE issuer = ? AND status_list = ? AND standing = ?")
                .params(
                        address.issuer().value(),
                        address.number(),
                        address.purpose().told().name())
                .query(Integer.class)
                .list();
        byte[] bits = new byte[StatusPlaces.ENTRIES / 8];
        set.forEach(index -> bits[index / 8] |= (byte) (1 << 7 - index % 8));
        return bits;
    }

    private static String encoded(byte[] bits) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }

    private static PublishedList published(String document) {
        return new PublishedList(document, Sha256.hex(document).substring(0, 32));
    }
}
