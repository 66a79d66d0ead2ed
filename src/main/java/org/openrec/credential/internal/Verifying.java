package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.VerificationKey;
import org.springframework.stereotype.Component;

/** Reads a badge within bounds and looks at it from every side, our own without any connection. */
@Component
class Verifying implements Verification {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS = Pattern.compile("([A-Za-z0-9_-]{24})(\\.[a-z]+)?");

    private final OfficialSchema schema;
    private final IssuerKeys keys;
    private final DataIntegrity dataIntegrity;
    private final Register register;
    private final Fetcher fetcher;
    private final PublicUrl publicUrl;
    private final Clock clock;

    Verifying(
            OfficialSchema schema,
            IssuerKeys keys,
            DataIntegrity dataIntegrity,
            Register register,
            Fetcher fetcher,
            PublicUrl publicUrl,
            Clock clock) {
        this.schema = schema;
        this.keys = keys;
        this.dataIntegrity = dataIntegrity;
        this.register = register;
        this.fetcher = fetcher;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public Verdict verify(String text) {
        String pasted = text.strip();
        return ADDRESS.matcher(pasted).matches()
                ? verifyAddress(pasted)
                : verify(text.getBytes(StandardCharsets.UTF_8));
    }

    private Verdict verifyAddress(String address) {
        String ours = publicUrl.resolve("/credentials/").toString();
        if (address.startsWith(ours)) {
            Matcher id = OURS.matcher(address.substring(ours.length()));
            return Optional.of(id)
                    .filter(Matcher::matches)
                    .flatMap(it -> register.visible(new CredentialId(it.group(1))))
                    .map(it -> verify(it.document().getBytes(StandardCharsets.UTF_8)))
                    .orElseGet(() -> unreadable("credential.unreadable.address"));
        }
        try {
            return verify(fetcher.fetch(URI.create(address), LARGEST));
        } catch (Unreachable | IllegalArgumentException e) {
            return unreadable("credential.unreadable.address");
        }
    }

    @Override
    public Verdict verify(byte[] file) {
        PresentedBadge badge;
        try {
            badge = PresentedBadge.read(file);
        } catch (UnreadableBadge e) {
            return unreadable(e.key());
        }
        ObjectNode credential = badge.credential();
        List<Check> checks = new ArrayList<>();
        checks.add(passed(Kind.FORMAT, badge.format()));
        checks.add(schema.firstMistake(credential)
                .map(place -> failed(Kind.SCHEMA, "credential.check.schema.failed", place))
                .orElseGet(() -> passed(Kind.SCHEMA)));
        signature(credential, checks);
        checks.add(dates(credential));
        register.check(badge).ifPresent(checks::add);
        return new Verdict(checks, Optional.of(claim(credential)));
    }

    private void signature(ObjectNode credential, List<Check> checks) {
        List<ObjectNode> proofs = Proofs.of(credential);
        if (proofs.isEmpty()) {
            checks.add(failed(Kind.PROOF, "credential.check.proof.none"));
            return;
        }
        String issuer = id(credential.path("issuer"));
        for (ObjectNode proof : proofs) {
            try {
                VerificationKey key =
                        keys.find(proof.path("verificationMethod").asText(), issuer, instant(proof.path("created")));
                checks.add(passed(Kind.ISSUER, name(credential.path("issuer"), issuer)));
                boolean holds =
                        "assertionMethod".equals(proof.path("proofPurpose").asText())
                                && dataIntegrity.verify(credential, proof, key);
                checks.add(holds ? passed(Kind.PROOF) : failed(Kind.PROOF, "credential.check.proof.failed"));
            } catch (KeyRefused e) {
                checks.add(failed(Kind.ISSUER, e.key()));
            } catch (DateTimeParseException e) {
                checks.add(failed(Kind.PROOF, "credential.check.proof.failed"));
            }
        }
    }

    private Check dates(ObjectNode credential) {
        Instant now = clock.instant();
        try {
            if (instant(credential.path("validFrom")).isAfter(now.plusSeconds(Proofs.SKEW_SECONDS))) {
                return failed(Kind.DATES, "credential.check.dates.early");
            }
            boolean over = (credential.has("validUntil")
                            && instant(credential.path("validUntil")).isBefore(now))
                    || Proofs.of(credential).stream()
                            .anyMatch(proof -> proof.has("expires")
                                    && instant(proof.path("expires")).isBefore(now));
            return over ? failed(Kind.DATES, "credential.check.dates.over") : passed(Kind.DATES);
        } catch (DateTimeParseException e) {
            return failed(Kind.DATES, "credential.check.dates.unreadable");
        }
    }

    private static Instant instant(JsonNode date) {
        return OffsetDateTime.parse(date.asText()).toInstant();
    }

    private static Verdict unreadable(String key) {
        return new Verdict(List.of(failed(Kind.FORMAT, key)), Optional.empty());
    }

    private static Verdict.Claim claim(ObjectNode credential) {
        JsonNode achievement = credential.path("credentialSubject").path("achievement");
        JsonNode issuer = credential.path("issuer");
        return new Verdict.Claim(
                name(achievement, name(credential, "")),
                name(issuer, id(issuer)),
                credential.path("validFrom").asText(),
                credential.path("id").asText());
    }

    private static String id(JsonNode party) {
        return party.isTextual() ? party.asText() : party.path("id").asText();
    }

    private static String name(JsonNode thing, String otherwise) {
        return thing.path("name").isTextual() ? thing.path("name").asText() : otherwise;
    }

    private static Check passed(Kind kind, Object... arguments) {
        return new Check(kind, true, Texts.both("credential.check." + kind.code() + ".passed", arguments));
    }

    private static Check failed(Kind kind, String key, Object... arguments) {
        return new Check(kind, false, Texts.both(key, arguments));
    }
}
