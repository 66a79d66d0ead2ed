package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.credential.document.IdentityHash;
import org.openrec.credential.document.Pictures;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.EffortSpent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a badge within bounds and looks at it from every side, our own without any connection. */
@Component
class Verifying implements Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Verifying.class);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS = Pattern.compile("([A-Za-z0-9_-]{24})(\\.[a-z]+)?");

    private static final Verdict TOO_MUCH = unreadable("credential.unreadable.tooMuch");

    private final OfficialSchema schema;
    private final Signatures signatures;
    private final StatusLists statuses;
    private final Endorsements endorsements;
    private final Register register;
    private final Pictures pictures;
    private final Fetcher fetcher;
    private final Places places;
    private final PublicUrl publicUrl;
    private final Clock clock;

    Verifying(
            OfficialSchema schema,
            Signatures signatures,
            StatusLists statuses,
            Endorsements endorsements,
            Register register,
            Pictures pictures,
            Fetcher fetcher,
            Places places,
            PublicUrl publicUrl,
            Clock clock) {
        this.schema = schema;
        this.signatures = signatures;
        this.statuses = statuses;
        this.endorsements = endorsements;
        this.register = register;
        this.pictures = pictures;
        this.fetcher = fetcher;
        this.places = places;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public Place enter() {
        Places.Taken place = places.take();
        return new Place() {
            @Override
            public Pending verify(byte[] file) {
                return place.start(budget -> withinBudget(lookups -> check(file, lookups), budget), TOO_MUCH);
            }

            @Override
            public Pending verify(String text) {
                String pasted = text.strip();
                return ADDRESS.matcher(pasted).matches()
                        ? place.start(
                                budget -> withinBudget(lookups -> checkAddress(pasted, lookups), budget), TOO_MUCH)
                        : verify(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                place.close();
            }
        };
    }

    /** What happens for what is in a file is a verdict too. */
    private Verdict withinBudget(Looking looking, Budget budget) {
        try {
            return looking.look(new Lookups(fetcher, budget));
        } catch (UnreadableBadge e) {
            return unreadable(e.key());
        } catch (EffortSpent e) {
            return TOO_MUCH;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("A badge was not understood: {}", e.getClass().getName());
            return unreadable("credential.unreadable.strange");
        }
    }

    private interface Looking {
        Verdict look(Lookups lookups);
    }

    private Verdict checkAddress(String address, Lookups lookups) {
        String ours = publicUrl.resolve("/credentials/").toString();
        try {
            byte[] badge =
                    address.startsWith(ours) ? ours(address.substring(ours.length())) : lookups.fetch(address, LARGEST);
            return check(badge, lookups);
        } catch (Unreachable e) {
            return unreadable("credential.unreadable.address");
        }
    }

    private byte[] ours(String path) {
        Matcher id = OURS.matcher(path);
        return Optional.of(id)
                .filter(Matcher::matches)
                .flatMap(it -> register.visible(new CredentialId(it.group(1))))
                .map(it -> it.document().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new UnreadableBadge("credential.unreadable.address"));
    }

    private Verdict check(byte[] file, Lookups lookups) {
        PresentedBadge badge = PresentedBadge.read(file);
        ObjectNode credential = badge.credential();
        List<Check> checks = new ArrayList<>();
        checks.add(Checks.passed(Kind.FORMAT, badge.format().name()));
        register.check(badge).ifPresent(checks::add);
        ObjectNode readable = OlderModel.inWordsOfToday(credential);
        checks.add(schema.firstMistake(readable)
                .map(place -> Checks.of(Kind.SCHEMA, Result.FAILED, "credential.check.schema.failed", place))
                .orElseGet(() -> Checks.passed(Kind.SCHEMA)));
        checks.add(dates(readable));
        checks.addAll(ContentNotes.of(credential));
        Optional<LocalizedText> issuer = Optional.empty();
        try {
            Signatures.Outcome signature = signatures.check(credential, lookups);
            checks.addAll(signature.checks());
            issuer = signature.issuer();
            checks.addAll(statuses.check(credential, lookups));
            endorsements.check(credential, lookups).ifPresent(checks::add);
        } catch (EffortSpent e) {
            checks.add(Checks.of(Kind.PROOF, Result.UNKNOWN, "credential.unreadable.tooMuch"));
        }
        checks.sort((one, other) -> one.kind().compareTo(other.kind()));
        Verdict verdict = new Verdict(checks, Optional.of(claim(readable, issuer)), Optional.empty());
        return verdict.valid() ? verdict.with(pictures.of(badge, lookups)) : verdict;
    }

    private Check dates(ObjectNode credential) {
        Instant now = clock.instant();
        try {
            if (Checks.instant(credential.path("validFrom")).isAfter(now.plusSeconds(Proofs.SKEW_SECONDS))) {
                return Checks.of(Kind.DATES, Result.FAILED, "credential.check.dates.early");
            }
            boolean over = isOver(credential.path("validUntil"), now)
                    || Proofs.of(credential).stream().anyMatch(proof -> isOver(proof.path("expires"), now));
            return over
                    ? Checks.of(Kind.DATES, Result.FAILED, "credential.check.dates.over")
                    : Checks.passed(Kind.DATES);
        } catch (DateTimeParseException e) {
            boolean noZone = e.getParsedString().matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+");
            return Checks.of(
                    Kind.DATES,
                    Result.FAILED,
                    noZone ? "credential.check.dates.noZone" : "credential.check.dates.unreadable",
                    e.getParsedString());
        }
    }

    private static boolean isOver(JsonNode date, Instant now) {
        return Checks.instantIfAny(date).filter(it -> it.isBefore(now)).isPresent();
    }

    private static Verdict unreadable(String key) {
        return new Verdict(List.of(Checks.of(Kind.FORMAT, Result.UNKNOWN, key)), Optional.empty(), Optional.empty());
    }

    private static Verdict.Claim claim(ObjectNode credential, Optional<LocalizedText> issuer) {
        JsonNode achievement = credential.path("credentialSubject").path("achievement");
        JsonNode claimed = credential.path("issuer");
        String calledIssuer = name(claimed, Checks.id(claimed));
        return new Verdict.Claim(
                name(achievement, name(credential, "")),
                achievement
                        .path("description")
                        .asText(credential.path("description").asText()),
                issuer.orElseGet(() -> LocalizedText.same(calledIssuer.isBlank() ? "?" : calledIssuer)),
                credential.path("validFrom").asText(),
                Optional.of(credential.path("validUntil"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText),
                credential.path("id").asText(),
                holder(credential.path("credentialSubject")),
                IdentityHash.read(credential.path("credentialSubject")));
    }

    /** By the name of the subject, or by an identifier that is one in plain words (Open Badges 3.0, IdentityObject). */
    private static Optional<String> holder(JsonNode subject) {
        JsonNode named = subject.path("identifier");
        Stream<JsonNode> identifiers =
                named.isArray() ? StreamSupport.stream(named.spliterator(), false) : Stream.of(named);
        return Stream.concat(
                        Stream.of(name(subject, "")),
                        identifiers
                                .filter(it -> it.path("identityType").asText().equals("name"))
                                .filter(it -> !it.path("hashed").asBoolean())
                                .map(it -> it.path("identityHash").asText()))
                .filter(it -> !it.isBlank())
                .findFirst();
    }

    private static String name(JsonNode thing, String otherwise) {
        return thing.path("name").isTextual() ? thing.path("name").asText() : otherwise;
    }
}
