package org.openrec.credential.key;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.people.OrganisationId;
import org.openrec.signing.KeyChanges;
import org.openrec.signing.PublishedKey;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys of those who issue, for administrators. */
@RestController
@RequestMapping("/api/issuers/{id}/keys")
class KeysApi {

    private final IssuerKeyChanges keys;
    private final Clock clock;

    KeysApi(IssuerKeyChanges keys, Clock clock) {
        this.clock = clock;
        this.keys = keys;
    }

    record KeyAnswer(
            int number,
            String algorithm,
            String publicKeyMultibase,
            Instant createdAt,
            @Nullable Instant retiredAt,
            @Nullable Instant compromisedFrom) {

        static KeyAnswer of(PublishedKey key) {
            return new KeyAnswer(
                    key.number(),
                    key.algorithm().name(),
                    key.key().multibase(),
                    key.createdAt(),
                    key.retiredAt().orElse(null),
                    key.compromisedFrom().orElse(null));
        }
    }

    record KeysAnswer(List<KeyAnswer> items) {}

    /**
     * @param from from when on others may have had the key (ISO 8601, in UTC); now, if it is not said
     * @param reason for the holders
     */
    record Words(@Nullable String from, @Nullable String reason) {

        /** Irrevocable: nothing that only looks like a date. */
        Instant since(Clock clock) {
            try {
                return from == null ? clock.instant() : Instant.parse(from);
            } catch (DateTimeParseException e) {
                throw new IssuerKeyChanges.NoMoment();
            }
        }
    }

    record ProgressAnswer(
            long total,
            long done,
            long skipped,
            long failed,
            long later,
            @Nullable Instant endedAt) {

        static ProgressAnswer of(ReissueProgress progress) {
            return new ProgressAnswer(
                    progress.total(),
                    progress.done(),
                    progress.skipped(),
                    progress.failed(),
                    progress.later(),
                    progress.endedAt().orElse(null));
        }
    }

    @GetMapping
    KeysAnswer list(@PathVariable String id) {
        return new KeysAnswer(keys.of(issuer(id)).stream().map(KeyAnswer::of).toList());
    }

    /** Answers the key that signs from now on. */
    @PostMapping
    KeyAnswer rotate(@PathVariable String id) {
        return KeyAnswer.of(keys.rotate(issuer(id)));
    }

    /** Answers how far the badges that it had signed before are signed anew: that goes on in the background. */
    @PostMapping("/{number}/compromised")
    ProgressAnswer compromised(@PathVariable String id, @PathVariable int number, @RequestBody Words words) {
        keys.compromised(
                issuer(id),
                number,
                words.since(clock),
                Optional.ofNullable(words.reason()).orElse(""));
        return reissue(id, number);
    }

    /** Nothing of nothing, if the key is not compromised. */
    @GetMapping("/{number}/reissue")
    ProgressAnswer reissue(@PathVariable String id, @PathVariable int number) {
        return keys.progress(issuer(id), number)
                .map(ProgressAnswer::of)
                .orElseGet(() -> new ProgressAnswer(0, 0, 0, 0, 0, null));
    }

    private static OrganisationId issuer(String id) {
        try {
            return new OrganisationId(id);
        } catch (IllegalArgumentException e) {
            throw new KeyChanges.UnknownKey();
        }
    }
}
