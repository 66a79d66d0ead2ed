package org.openrec.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.PublicReason;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.people.Acting;
import org.openrec.signing.Algorithm;
import org.openrec.signing.KeyChanges;
import org.openrec.signing.Signer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/** Validators that others wrote accept what holds, and say no to what does not. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class IndependentValidatorTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @Autowired
    Awards awards;

    @Autowired
    Lifecycle lifecycle;

    @Autowired
    KeyChanges keys;

    @Autowired
    Signer signer;

    private CredentialId issued() {
        return issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
    }

    private ObjectNode document(CredentialId id) throws Exception {
        return (ObjectNode) read("/credentials/" + id + ".json");
    }

    private JsonNode read(String path) throws Exception {
        return JSON.readTree(http.getForObject(path, byte[].class));
    }

    private StrangersValidator.Answer ask(StrangersValidator validator, ObjectNode credential) throws Exception {
        return validator
                .ask(List.of(credential), Published.of(http, credential))
                .get(0);
    }

    @ParameterizedTest
    @EnumSource(StrangersValidator.class)
    void acceptAFreshOneAndRefuseEachChangeOfIt(StrangersValidator validator) throws Exception {
        ObjectNode fresh = document(issued());
        List<Mutants.Mutant> mutants = Mutants.of(fresh);
        List<ObjectNode> all = new ArrayList<>(List.of(fresh));
        mutants.forEach(it -> all.add(it.credential()));

        List<StrangersValidator.Answer> answers = validator.ask(all, Published.of(http, fresh));

        assertThat(answers.get(0).accepted()).as(answers.get(0).words()).isTrue();
        assertThat(mutants).hasSizeGreaterThan(60);
        List<String> accepted = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            if (answers.get(i + 1).accepted()) {
                accepted.add(mutants.get(i).what());
            }
        }
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StrangersValidator.class)
    void learnFromTheListsWhatWasSuspendedAndTakenBack(StrangersValidator validator) throws Exception {
        CredentialId id = issued();

        Acting.as("scd", () -> lifecycle.suspend(id, Optional.of(PublicReason.BEING_LOOKED_AT), "Un instant"));
        assertThat(ask(validator, document(id)).accepted()).isFalse();
        Acting.as("scd", () -> lifecycle.resume(id, "Tout va bien"));
        StrangersValidator.Answer resumed = ask(validator, document(id));
        assertThat(resumed.accepted()).as(resumed.words()).isTrue();
        Acting.as("scd", () -> lifecycle.revoke(id, Optional.of(PublicReason.OTHER), "Une erreur"));
        assertThat(ask(validator, document(id)).accepted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(StrangersValidator.class)
    void acceptWhatAReplacedKeySignedAndWhatTheNewOneSigns(StrangersValidator validator) throws Exception {
        CredentialId before = issued();
        keys.rotate("scd", Algorithm.ED25519);

        StrangersValidator.Answer old = ask(validator, document(before));
        StrangersValidator.Answer fresh = ask(validator, document(issued()));

        assertThat(old.accepted()).as(old.words()).isTrue();
        assertThat(fresh.accepted()).as(fresh.words()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(StrangersValidator.class)
    void refuseTheEarlierOneAndAcceptTheCorrectedOne(StrangersValidator validator) throws Exception {
        CredentialId wrong = issued();
        List<CredentialId> corrected = new ArrayList<>();
        Acting.as("scd", () -> corrected.add(lifecycle.reissue(wrong, "Un nom faux")));

        assertThat(ask(validator, document(wrong)).accepted()).isFalse();
        StrangersValidator.Answer answer = ask(validator, document(corrected.get(0)));
        assertThat(answer.accepted()).as(answer.words()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(StrangersValidator.class)
    void refuseOneThatHasRunOut(StrangersValidator validator) throws Exception {
        assertThat(ask(validator, signedAgain("2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z"))
                        .accepted())
                .isTrue();
        assertThat(ask(validator, signedAgain("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"))
                        .accepted())
                .isFalse();
    }

    private ObjectNode signedAgain(String from, String until) throws Exception {
        ObjectNode document = document(issued());
        document.remove("proof");
        document.put("validFrom", from).put("validUntil", until);
        return signer.attest("scd", document);
    }
}
