package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.openrec.credential.CredentialContexts;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.credential.proof.BoundedJson;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Verifies a badge of its own once the pages can be had, so that the first stranger waits no longer than the second. */
@Component
class FirstVerification {

    private static final Logger LOG = LoggerFactory.getLogger(FirstVerification.class);
    /** Later ones are no faster. */
    private static final int TIMES = 3;

    private static final String BADGE = """
            {"@context": ["%1$s", "%2$s"], "id": "urn:uuid:4f7c3f3e-6f0a-4b0e-9d64-0f1f2c2f6a01",
             "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Openrec", "validFrom": "%3$s",
             "issuer": {"id": "%4$s", "type": ["Profile"], "name": "Openrec"},
             "credentialSubject": {"type": ["AchievementSubject"], "id": "urn:uuid:4f7c3f3e-6f0a-4b0e-9d64-0f1f2c2f6a02",
                 "achievement": {"id": "urn:uuid:4f7c3f3e-6f0a-4b0e-9d64-0f1f2c2f6a03", "type": ["Achievement"],
                     "name": "Openrec", "description": "Openrec", "criteria": {"narrative": "Openrec"}}}}""";

    private final Verification verification;
    private final DataIntegrity dataIntegrity;
    private final Clock clock;
    private final boolean wanted;

    FirstVerification(
            Verification verification,
            DataIntegrity dataIntegrity,
            Clock clock,
            @Value("${openrec.verification.prepared:true}") boolean wanted) {
        this.verification = verification;
        this.dataIntegrity = dataIntegrity;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            Thread thread = new Thread(this::verifySome, "first verification");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void verifySome() {
        try {
            byte[] badge = badge().toString().getBytes(StandardCharsets.UTF_8);
            Verdict verdict = verification.verify(badge);
            for (int i = 1; i < TIMES; i++) {
                verdict = verification.verify(badge);
            }
            if (verdict.valid()) {
                LOG.info("Badges can be verified");
            } else {
                LOG.error("A badge that was just signed is not valid here: {}", verdict.checks());
            }
        } catch (RuntimeException e) {
            LOG.warn("No badge was verified beside the start", e);
        }
    }

    /** Signed by a key that nobody keeps. */
    private ObjectNode badge() {
        byte[] secret = SigningKey.newSecret(new SecureRandom());
        String key = new SigningKey(URI.create("did:key:"), secret).publicKey().multibase();
        String issuer = "did:key:" + key;
        ObjectNode document = BoundedJson.json(BADGE.formatted(
                CredentialContexts.CREDENTIALS_V2,
                CredentialContexts.OPEN_BADGES,
                clock.instant().minus(Duration.ofDays(1)),
                issuer));
        return dataIntegrity.sign(document, new SigningKey(URI.create(issuer + "#" + key), secret), clock.instant());
    }
}
