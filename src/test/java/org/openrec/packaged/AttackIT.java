package org.openrec.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrec.Caller;
import org.openrec.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.web.client.RestTemplateBuilder;

/** Eight send the worst of each kind, again and again, to a node with 512 MB: it stays, and others are served. */
class AttackIT {

    private static final Logger LOG = LoggerFactory.getLogger(AttackIT.class);
    private static final String BADGE = "recherche-documentaire";
    private static final int QUESTIONS = 40;
    /** How often each attacker may be answered while one question of others waits. */
    private static final int ATTACKS_BEFORE_A_QUESTION = 10;

    @TempDir
    Path data;

    private Optional<PackagedApplication> started = Optional.empty();

    @AfterEach
    void nothingRunsOn() {
        started.ifPresent(PackagedApplication::stop);
    }

    @Test
    void othersAreServedWhileEightSendTheWorstOfEach() throws Exception {
        PackagedApplication application = PackagedApplication.start(data);
        started = Optional.of(application);
        List<Attack> attacks = Attack.all(openReview(application));
        Map<String, Map<Integer, AtomicInteger>> answers = new ConcurrentHashMap<>();
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService attackers = Executors.newFixedThreadPool(attacks.size());
        int[] passedBefore;
        try {
            attacks.forEach(attack -> attackers.execute(() -> {
                Map<Integer, AtomicInteger> own =
                        answers.computeIfAbsent(attack.name(), it -> new ConcurrentHashMap<>());
                HttpClient client = HttpClient.newHttpClient();
                while (!over.get()) {
                    own.computeIfAbsent(send(client, application, attack), it -> new AtomicInteger())
                            .incrementAndGet();
                    answered.incrementAndGet();
                }
            }));
            await("the attack has begun").until(() -> answered.get() >= attacks.size());
            passedBefore = othersAsk(application, answered);
        } finally {
            over.set(true);
            attackers.shutdown();
            assertThat(attackers.awaitTermination(Patience.LONG.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }

        LOG.info(
                "{} answers for others, attacks answered meanwhile: median {}, 95th percentile {}, most {};"
                        + " most held {} MB; {}",
                passedBefore.length,
                percentile(passedBefore, 0.5),
                percentile(passedBefore, 0.95),
                passedBefore[passedBefore.length - 1],
                application.mostHeld(),
                new TreeMap<>(answers));
        assertThat(application.runs()).as("ended without memory").isTrue();
        assertThat(Files.readString(data.resolve("openrec.log"))).doesNotContain("OutOfMemoryError");
        assertThat(percentile(passedBefore, 0.95))
                .as("attacks that were answered before a question of others")
                .isLessThan(ATTACKS_BEFORE_A_QUESTION * attacks.size());
        assertThat(ask(application, "/actuator/health/readiness")).isEqualTo(200);
        answers.forEach((attack, own) ->
                assertThat(own.keySet()).as(attack).doesNotContain(500).isNotEmpty());
    }

    private static String openReview(PackagedApplication application) {
        TestRestTemplate http = new TestRestTemplate(
                new RestTemplateBuilder().rootUri(application.uri("").toString()));
        String id = new Caller(http, "lea").apply(BADGE);
        return new Caller(http, "scd").tasks(id).get(0);
    }

    /** The status; 0 if the connection was closed meanwhile. */
    private static int send(HttpClient client, PackagedApplication application, Attack attack) {
        try {
            return client.send(attack.to(application.uri(attack.path())), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** How many attacks were answered while each of their questions waited, fewest first. */
    private static int[] othersAsk(PackagedApplication application, AtomicInteger answered) throws Exception {
        int[] passed = new int[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            int before = answered.get();
            assertThat(ask(application, "/api/achievements")).isEqualTo(200);
            passed[i] = answered.get() - before;
        }
        Arrays.sort(passed);
        return passed;
    }

    private static int ask(PackagedApplication application, String path) throws Exception {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(application.uri(path))
                                .timeout(Patience.LONG)
                                .build(),
                        BodyHandlers.discarding());
        return answer.statusCode();
    }

    private static int percentile(int[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }
}
