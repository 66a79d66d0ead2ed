package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.elsewhere.Unreachable;
import org.openrec.credential.proof.BoundedJson;
import org.openrec.credential.proof.Checks;
import org.openrec.credential.proof.Lookups;
import org.openrec.credential.proof.Signatures;
import org.openrec.credential.status.OwnStatusLists;
import org.openrec.credential.status.StatusListAddress;
import org.openrec.shared.PublicUrl;
import org.springframework.stereotype.Component;

/**
 * Whether a credential was taken back: W3C Bitstring Status List 1.0, and the 1EdTech Revocation List of Open Badges 3.0
 * ("Credential Status"). What cannot be looked at is said to be unknown.
 */
@Component
class StatusLists {

    /** The shortest list that keeps a credential among others (Bitstring Status List, section 2.2). */
    private static final int FEWEST_ENTRIES = 131_072;

    private static final int LARGEST = 2 * 1024 * 1024;

    private final Signatures signatures;
    private final OwnStatusLists own;
    private final PublicUrl publicUrl;
    private final Clock clock;

    StatusLists(Signatures signatures, OwnStatusLists own, PublicUrl publicUrl, Clock clock) {
        this.signatures = signatures;
        this.own = own;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** What speaks against it, or else that nothing does; nothing if it names no status. */
    List<Check> check(ObjectNode credential, Lookups lookups) {
        List<Check> all = Checks.each(credential.path("credentialStatus"))
                .map(status -> check(credential, status, lookups))
                .distinct()
                .toList();
        List<Check> against = all.stream().filter(it -> !it.passed()).toList();
        return against.isEmpty() ? all : against;
    }

    private Check check(ObjectNode credential, JsonNode status, Lookups lookups) {
        try {
            if (Checks.isOfType(status, "BitstringStatusListEntry") || Checks.isOfType(status, "StatusList2021Entry")) {
                return inBits(credential, status, lookups);
            }
            if (Checks.isOfType(status, "1EdTechRevocationList")) {
                return inRevocationList(
                        credential, lookups.list(status.path("id").asText()));
            }
            return unknown("unsupported");
        } catch (Unreachable | UnreadableBadge e) {
            return unknown("unreachable");
        } catch (IOException | IllegalArgumentException | DateTimeParseException e) {
            return unknown("unreadable");
        }
    }

    private Check inBits(ObjectNode credential, JsonNode status, Lookups lookups) throws IOException {
        ObjectNode list = list(status.path("statusListCredential").asText(), lookups);
        JsonNode subject = list.path("credentialSubject");
        String purpose = status.path("statusPurpose").asText();
        if (!isCurrent(list)
                || !Checks.id(list.path("issuer")).equals(Checks.id(credential.path("issuer")))
                || Checks.each(subject.path("statusPurpose")).noneMatch(it -> purpose.equals(it.asText()))
                || status.path("statusSize").asInt(1) != 1) {
            return unknown("unreadable");
        }
        if (!signatures.check(list, lookups).hold()) {
            return unknown("unsigned");
        }
        boolean set = bit(
                subject.path("encodedList").asText(),
                Integer.parseInt(status.path("statusListIndex").asText()));
        return switch (purpose) {
            case "revocation" -> set ? failed("revoked") : Checks.passed(Kind.STATUS);
            case "suspension" -> set ? failed("suspended") : Checks.passed(Kind.STATUS);
            default -> unknown("unsupported");
        };
    }

    /** Our own without any connection. */
    private ObjectNode list(String address, Lookups lookups) {
        String ours = publicUrl.resolve("/").toString();
        return address.startsWith(ours)
                ? StatusListAddress.parse(address.substring(ours.length() - 1))
                        .flatMap(own::find)
                        .map(it -> BoundedJson.json(it.document()))
                        .orElseThrow(() -> new Unreachable("There is no such list here"))
                : lookups.list(address);
    }

    private boolean isCurrent(ObjectNode list) {
        Instant now = clock.instant();
        return Checks.instantIfAny(list.path("validFrom")).filter(now::isBefore).isEmpty()
                && Checks.instantIfAny(list.path("validUntil"))
                        .filter(now::isAfter)
                        .isEmpty();
    }

    /** Entry 0 is the left-most bit; {@code u} is the prefix of base64url (Bitstring Status List, section 3.2). */
    private static boolean bit(String encoded, int index) throws IOException {
        byte[] compressed = Base64.getUrlDecoder().decode(encoded.startsWith("u") ? encoded.substring(1) : encoded);
        byte[] bits;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            bits = in.readNBytes(LARGEST + 1);
        }
        long entries = bits.length * 8L;
        if (bits.length > LARGEST || entries < FEWEST_ENTRIES || index < 0 || index >= entries) {
            throw new IllegalArgumentException("No such entry in a list of " + entries);
        }
        return (bits[index / 8] >> (7 - index % 8) & 1) == 1;
    }

    private static Check inRevocationList(ObjectNode credential, ObjectNode list) {
        String id = credential.path("id").asText();
        String keeper = Checks.id(list.path("issuer"));
        if (id.isEmpty()
                || !list.path("revokedCredential").isArray()
                || !keeper.equals(Checks.id(credential.path("issuer")))) {
            return unknown("unreadable");
        }
        Optional<JsonNode> entry = Checks.each(list.path("revokedCredential"))
                .filter(it -> id.equals(Checks.id(it)))
                .findFirst();
        return entry.filter(it -> it.path("revoked").asBoolean(true)).isPresent()
                ? failed("revoked")
                : Checks.passed(Kind.STATUS);
    }

    private static Check failed(String outcome) {
        return Checks.of(Kind.STATUS, Result.FAILED, "credential.check.status." + outcome);
    }

    private static Check unknown(String outcome) {
        return Checks.of(Kind.STATUS, Result.UNKNOWN, "credential.check.status." + outcome);
    }
}
