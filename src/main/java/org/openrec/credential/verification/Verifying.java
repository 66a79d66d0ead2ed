package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.CredentialId;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.credential.elsewhere.Fetcher;
import org.openrec.credential.elsewhere.Unreachable;
import org.openrec.credential.proof.Budget;
import org.openrec.credential.proof.Checks;
import org.openrec.credential.proof.Lookups;
import org.openrec.credential.proof.SignatureFindings;
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

    private static final Verdict TOO_SLOW = unreadable("credential.unreadable.tooSlow");

    private final SchemaCheck schema;
    private final Validity validity;
    private final Presenting presenting;
    private final StatusLists statuses;
    private final Endorsements endorsements;
    private final Register register;
    private final Pictures pictures;
    private final Fetcher fetcher;
    private final Places places;
    private final PublicUrl publicUrl;

    Verifying(
            SchemaCheck schema,
            Validity validity,
            Presenting presenting,
            StatusLists statuses,
            Endorsements endorsements,
            Register register,
            Pictures pictures,
            Fetcher fetcher,
            Places places,
            PublicUrl publicUrl) {
        this.schema = schema;
        this.validity = validity;
        this.presenting = presenting;
        this.statuses = statuses;
        this.endorsements = endorsements;
        this.register = register;
        this.pictures = pictures;
        this.fetcher = fetcher;
        this.places = places;
        this.publicUrl = publicUrl;
    }

    @Override
    public Place enter() {
        Places.Taken place = places.take();
        return new Place() {
            @Override
            public Pending verify(byte[] file) {
                return place.start(budget -> withinBudget(lookups -> check(file, lookups), budget), TOO_SLOW);
            }

            @Override
            public Pending verify(String text) {
                String pasted = text.strip();
                return ADDRESS.matcher(pasted).matches()
                        ? place.start(
                                budget -> withinBudget(lookups -> checkAddress(pasted, lookups), budget), TOO_SLOW)
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
            return TOO_SLOW;
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
        Presented presented = presenting.read(file);
        List<JsonNode> inside = presented.inside();
        if (inside.size() == 1) {
            return check(presenting.badge(presented, inside.get(0)), lookups);
        }
        return Verdict.ofSeveral(
                Checks.of(Kind.FORMAT, Result.PASSED, "credential.check.format.several", inside.size()),
                inside.stream().map(part -> checkPart(presented, part, lookups)).toList());
    }

    /** What is wrong with one of several is said of that one. */
    private Verdict checkPart(Presented presented, JsonNode part, Lookups lookups) {
        try {
            return check(presenting.badge(presented, part), lookups);
        } catch (UnreadableBadge e) {
            return unreadable(e.key());
        } catch (EffortSpent e) {
            return TOO_SLOW;
        }
    }

    private Verdict check(PresentedBadge badge, Lookups lookups) {
        ObjectNode credential = badge.credential();
        List<Check> checks = new ArrayList<>();
        checks.add(Checks.passed(Kind.FORMAT, badge.container().name()));
        register.check(badge).ifPresent(checks::add);
        register.standing(badge).ifPresent(checks::add);
        ObjectNode readable = badge.format().read(credential);
        checks.add(schema.check(badge, readable));
        checks.add(validity.check(readable));
        if (!badge.isEndorsement()) {
            checks.addAll(ContentNotes.of(credential));
        }
        Optional<LocalizedText> issuer = Optional.empty();
        try {
            SignatureFindings signature = badge.format().verify(credential, lookups);
            checks.addAll(signature.checks());
            issuer = signature.issuer();
            checks.addAll(statuses.check(credential, lookups));
            checks.addAll(endorsements.check(credential, lookups));
        } catch (EffortSpent e) {
            checks.add(Checks.of(Kind.PROOF, Result.UNKNOWN, "credential.unreadable.tooSlow"));
        }
        checks.sort((one, other) -> one.kind().compareTo(other.kind()));
        Verdict.Claim claim = Claims.of(readable, issuer);
        if (badge.isEndorsement()) {
            return Verdict.ofEndorsement(checks, claim);
        }
        Verdict verdict = Verdict.ofBadge(checks, claim);
        return verdict.valid() ? verdict.with(pictures.of(badge, lookups)) : verdict;
    }

    private static Verdict unreadable(String key) {
        return Verdict.ofNothing(Checks.of(Kind.FORMAT, Result.UNKNOWN, key));
    }
}
