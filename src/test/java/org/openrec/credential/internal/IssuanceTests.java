package org.openrec.credential.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.credential.internal.CredentialFixtures.BADGE;
import static org.openrec.credential.internal.CredentialFixtures.PROCESS;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.IssuedCounts;
import org.openrec.application.ApplicationHasMovedOn;
import org.openrec.application.ApplicationId;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.application.request.AcceptedApplication.AcceptanceMissing;
import org.openrec.cases.ProcessVersion;
import org.openrec.credential.CredentialId;
import org.openrec.credential.verification.OfficialSchema;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class IssuanceTests {

    private static final AchievementId ACHIEVEMENT = new AchievementId(BADGE);

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @Autowired
    IssuedCounts counts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void followsTheOfficialSchemaAndTellsNoAddress() throws Exception {
        JsonNode credential = document(issuance.issue(accepted(http, "lea"), PROCESS));

        assertThat(OfficialSchema.of("achievementcredential").firstMistake(credential))
                .isEmpty();
        assertThat(credential.at("/credentialSubject/identifier/0/identityHash").asText())
                .matches("sha256\\$[0-9a-f]{64}");
        assertThat(credential.toString()).doesNotContain("lea@");
        assertThat(credential.has("evidence")).isFalse();
    }

    @Test
    void eightAtOnceIssueOneCredential() throws Exception {
        long before = counts.of(List.of(ACHIEVEMENT)).get(ACHIEVEMENT);
        ApplicationId application = accepted(http, "marc");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<CredentialId>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(threads.submit(() -> {
                start.await();
                return issuance.issue(application, PROCESS);
            }));
        }

        start.countDown();
        Set<CredentialId> ids = new HashSet<>();
        for (Future<CredentialId> run : runs) {
            ids.add(run.get());
        }
        threads.shutdown();

        assertThat(ids).hasSize(1);
        assertThat(counts.of(List.of(ACHIEVEMENT)).get(ACHIEVEMENT)).isEqualTo(before + 1);
        assertThat(issuance.issue(application, PROCESS))
                .isEqualTo(ids.iterator().next());
        assertThat(new Caller(http, "marc")
                        .read("/api/applications/" + application)
                        .path("credentialId")
                        .asText())
                .isEqualTo(ids.iterator().next().value());
    }

    /** Whatever diagram led there: what is signed was decided by the service that signs it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM openrec.application_review WHERE application = :id",
                "UPDATE openrec.application_review SET taken_back = true WHERE application = :id",
                "UPDATE openrec.application_review SET organisation = 'tu' WHERE application = :id",
                "UPDATE openrec.application_review SET round = 2 WHERE application = :id",
                "UPDATE openrec.application_review SET opinion = jsonb_set(opinion, '{decision}', '\"notYet\"')"
                        + " WHERE application = :id",
                "UPDATE openrec.application_review SET reviewer = a.applicant FROM openrec.application a"
                        + " WHERE application = :id AND a.id = :id",
                "UPDATE openrec.application SET reviewers = 2 WHERE id = :id"
            })
    void whatItsServiceHasNotAcceptedIsNotSigned(String change) {
        ApplicationId application = accepted(http, "lea");
        jdbc.sql(change).param("id", application.value()).update();

        assertThatThrownBy(() -> issuance.issue(application, PROCESS)).isInstanceOf(AcceptanceMissing.class);

        assertThat(rows("award WHERE source_id = '" + application + "'")).isZero();
    }

    @Test
    void theBookTellsWhoAcceptedAndWhichProcessLedThere() {
        CredentialId issued = issuance.issue(accepted(http, "lea"), new ProcessVersion("badge-application", 7));

        assertThat(jdbc.sql("""
                        SELECT a.name, a.organisation, a.role, e.process, e.process_version
                        FROM openrec.signature_entry e JOIN openrec.signature_acceptance a ON a.entry = e.id
                        WHERE e.document_id LIKE :id""").param("id", "%" + issued).query().singleRow().values())
                .containsExactly("Sylvie Bernard", "scd", "staff", "badge-application", 7);
    }

    @Test
    void leavesNothingWhenItsTransactionFails() {
        ApplicationId application = accepted(http, "lea");

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    issuance.issue(application, PROCESS);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(rows("award WHERE source_id = '" + application + "'")).isZero();
        CredentialId issued = issuance.issue(application, PROCESS);
        assertThat(rows("signature_entry WHERE document_id LIKE '%" + issued + "'"))
                .isEqualTo(1);
    }

    @Test
    void issuesNothingThatWasNotAccepted() {
        Caller lea = new Caller(http, "lea");
        lea.read("/api/applications")
                .path("items")
                .forEach(application ->
                        lea.post("/api/applications/" + application.path("id").asText() + "/withdraw", null));
        ApplicationId application = ApplicationId.of(lea.apply(BADGE));

        assertThatThrownBy(() -> issuance.issue(application, PROCESS)).isInstanceOf(ApplicationHasMovedOn.class);
    }

    @Test
    void keepsPrivateKeysEncryptedOneInUsePerService() {
        issuance.issue(accepted(http, "lea"), PROCESS);

        assertThat(rows("signing_key WHERE owner = 'scd' AND retired_at IS NULL"))
                .isEqualTo(1);
        assertThat(rows("signing_key WHERE octet_length(encrypted) = 12 + 32 + 16 AND octet_length(salt) = 16"))
                .isEqualTo(rows("signing_key"));
    }

    private JsonNode document(CredentialId id) throws Exception {
        return new ObjectMapper().readTree(http.getForObject("/credentials/" + id + ".json", byte[].class));
    }

    private long rows(String from) {
        return jdbc.sql("SELECT count(*) FROM openrec." + from)
                .query(Long.class)
                .single();
    }
}
