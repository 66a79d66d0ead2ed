package org.openrec.credential.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.Awards.UnknownCredential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.shared.PublicUrl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes badges back, suspends them and lets them hold again: for the issuing service and administrators. */
@RestController
@RequestMapping("/api/credentials/{id}")
class LifecycleApi {

    private final Lifecycle lifecycle;
    private final Awards awards;
    private final PublicUrl publicUrl;

    LifecycleApi(Lifecycle lifecycle, Awards awards, PublicUrl publicUrl) {
        this.lifecycle = lifecycle;
        this.awards = awards;
        this.publicUrl = publicUrl;
    }

    /**
     * @param publicReason what everybody may know: one of {@code awardedByMistake}, {@code shownToBeFalse}, {@code
     *     conditionsEnded}, {@code holderAsked}, {@code beingLookedAt}, {@code other}
     * @param reason the service's own words, for the holder alone
     */
    record Words(@Nullable String publicReason, @Nullable String reason) {

        Optional<PublicReason> known() {
            return Optional.ofNullable(publicReason)
                    .flatMap(PublicReason::of)
                    .filter(PublicReason.toChoose()::contains);
        }

        String said() {
            return reason == null ? "" : reason;
        }
    }

    record StandingAnswer(
            String state,
            @Nullable String publicReason,
            @Nullable Instant since) {

        static StandingAnswer of(Award award) {
            return new StandingAnswer(
                    award.standing().state().code(),
                    award.standing().reason().map(PublicReason::code).orElse(null),
                    award.standing().since().orElse(null));
        }
    }

    record ChangeAnswer(String state, @Nullable String publicReason, String reason, String by, Instant at) {

        static ChangeAnswer of(Lifecycle.Change change) {
            return new ChangeAnswer(
                    change.state().code(),
                    change.publicReason().map(PublicReason::code).orElse(null),
                    change.reason(),
                    change.by(),
                    change.at());
        }
    }

    record HistoryAnswer(List<ChangeAnswer> items) {}

    @PostMapping("/revoke")
    StandingAnswer revoke(@PathVariable String id, @RequestBody Words words) {
        lifecycle.revoke(parse(id), words.known(), words.said());
        return standing(id);
    }

    @PostMapping("/suspend")
    StandingAnswer suspend(@PathVariable String id, @RequestBody Words words) {
        lifecycle.suspend(parse(id), words.known(), words.said());
        return standing(id);
    }

    @PostMapping("/resume")
    StandingAnswer resume(@PathVariable String id, @RequestBody Words words) {
        lifecycle.resume(parse(id), words.said());
        return standing(id);
    }

    record ReissuedAnswer(String id, String address) {}

    /** Answers the new one: its id and its page. */
    @PostMapping("/reissue")
    ReissuedAnswer reissue(@PathVariable String id, @RequestBody Words words) {
        CredentialId reissued = lifecycle.reissue(parse(id), words.said());
        return new ReissuedAnswer(
                reissued.value(), publicUrl.resolve("/credentials/" + reissued).toString());
    }

    /** For the holder, the issuing service and administrators. */
    @GetMapping("/history")
    HistoryAnswer history(@PathVariable String id) {
        return new HistoryAnswer(
                lifecycle.history(parse(id)).stream().map(ChangeAnswer::of).toList());
    }

    private StandingAnswer standing(String id) {
        return StandingAnswer.of(awards.find(parse(id)).orElseThrow(UnknownCredential::new));
    }

    private static CredentialId parse(String id) {
        return CredentialId.parse(id).orElseThrow(UnknownCredential::new);
    }
}
