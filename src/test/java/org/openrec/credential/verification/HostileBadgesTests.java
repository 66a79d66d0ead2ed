package org.openrec.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.verification.ForeignIssuer.bytes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrec.OpenrecTest;
import org.openrec.Patience;
import org.openrec.ProcessorTime;
import org.openrec.ProcessorTime.Measured;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.credential.Verification.Pending;
import org.openrec.credential.Verification.Place;
import org.openrec.credential.Verification.VerificationBusy;
import org.openrec.credential.proof.Budget;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/** What costs a stranger nothing must not cost us much. */
@OpenrecTest
@Import(ElsewhereForTests.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class HostileBadgesTests {

    private static final ForeignIssuer THEATRE = ForeignIssuer.at("theatre.example");
    private static final Duration WITH_ROOM = Budget.PROCESSOR.multipliedBy(2);

    @Autowired
    Verification verification;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void theTheatrePublishesItsKey() {
        ElsewhereForTests.DOCUMENTS.clear();
        ElsewhereForTests.publish(THEATRE.id, THEATRE.document());
    }

    static Stream<ObjectNode> costly() {
        return Stream.of(
                // blank nodes that point at each other: each order of them is tried
                related(9),
                related(12),
                related(40),
                ring(100),
                grid(8),
                // much of everything
                wide("tag", 4_000, i -> JsonNodeFactory.instance.textNode("tag " + i)),
                wide("alignment", 3_000, i -> JsonNodeFactory.instance.objectNode()),
                wide("related", 1_000, i -> achievement("urn:a:" + i)),
                nested(30),
                nested(400),
                contexts(8),
                contexts(2_000),
                proofs(5),
                proofs(1_000));
    }

    @ParameterizedTest
    @MethodSource("costly")
    void noBadgeCostsMoreThanItsBudget(ObjectNode badge) throws Exception {
        Measured<Verdict> measured = ProcessorTime.ofThreads("verification", () -> verification.verify(bytes(badge)));

        assertThat(measured.cost()).as(measured.result().checks().toString()).isLessThan(WITH_ROOM);
        assertThat(measured.result().valid()).isFalse();
    }

    @Test
    void aBadgeOfWhichNothingIsLeftToFindOutIsNotCalledAltered() {
        assertThat(verification.verify(bytes(related(40))).outcome()).isEqualTo(Outcome.CANNOT_BE_CHECKED);
        assertThat(verification
                        .verify(bytes(wide("alignment", 3_000, i -> JsonNodeFactory.instance.objectNode())))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_BE_CHECKED);
        assertThat(verification.verify(new byte[Verification.LARGEST + 1]).outcome())
                .isEqualTo(Outcome.CANNOT_BE_CHECKED);
        assertThat(verification
                        .verify(("{\"proof\":\"" + "x".repeat(Verification.LARGEST_JSON) + "\"}"))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_BE_CHECKED);
    }

    @Test
    void fewAreLookedAtTogetherAndTheNextHearsThatItIsBusy() {
        List<Place> taken = new ArrayList<>();
        try {
            while (taken.size() < 100) {
                taken.add(verification.enter());
            }
            throw new AssertionError("A hundred places are not few");
        } catch (VerificationBusy busy) {
            assertThat(taken.size()).isBetween(2, 16);
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            var answer = http.postForEntity("/api/verify", new HttpEntity<>("{}", headers), JsonNode.class);
            assertThat(answer.getStatusCode().value()).isEqualTo(503);
            assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
            assertThat(answer.getBody().path("type").asText()).endsWith("credential.verify.busy");
        } finally {
            taken.forEach(Place::close);
        }
        assertThat(verification.verify(bytes(THEATRE.sign(THEATRE.badge()))).valid())
                .isTrue();
    }

    @Test
    void endsWhenTheCallerLeaves() throws Exception {
        Measured<Boolean> left = ProcessorTime.ofThreads("verification", () -> {
            try (Place place = verification.enter()) {
                Pending pending = place.verify(bytes(related(40)));
                pending.cancel().run();
                return pending.verdict()
                        .handle((verdict, error) -> true)
                        .get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
            }
        });

        assertThat(left.cost()).isLessThan(Budget.PROCESSOR.dividedBy(2));
    }

    /** Random damage of every kind, and that which once ended in an error of ours. */
    @Test
    void whateverIsSentIsAnsweredWithAVerdict() {
        Random random = new Random(14);
        List<ObjectNode> odd = new ArrayList<>();
        for (String value : List.of(
                "[]",
                "{}",
                "null",
                "true",
                "0",
                "\"\"",
                "[[]]",
                "{\"@value\":{}}",
                "{\"@id\":[]}",
                "{\"@list\":[[]]}",
                "{\"@graph\":0}",
                "{\"@set\":{}}",
                "{\"@reverse\":1}",
                "[null]",
                "\"_:b0\"",
                "\"@type\"",
                "-1e400")) {
            for (String name : List.of(
                    "@context",
                    "@type",
                    "@id",
                    "@graph",
                    "@included",
                    "@reverse",
                    "@nest",
                    "@index",
                    "id",
                    "type",
                    "issuer",
                    "proof",
                    "credentialSubject",
                    "credentialStatus",
                    "validFrom",
                    "endorsement",
                    "name")) {
                odd.add((ObjectNode) changed(it -> it.set(name, tree(value))));
            }
        }
        for (int i = 0; i < 200; i++) {
            ObjectNode badge = THEATRE.sign(THEATRE.badge());
            List<JsonNode> containers = new ArrayList<>();
            collect(badge, containers);
            damage(containers.get(random.nextInt(containers.size())), random);
            odd.add(badge);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        for (ObjectNode badge : odd) {
            var answer = http.postForEntity("/api/verify", new HttpEntity<>(badge.toString(), headers), JsonNode.class);
            assertThat(answer.getStatusCode().value()).as(badge.toString()).isEqualTo(200);
            assertThat(answer.getBody().path("verdict").asText())
                    .as(badge.toString())
                    .isIn("valid", "notValid", "cannotBeChecked");
            assertThat(answer.getBody().toString()).as(badge.toString()).doesNotContain("n’avons pas compris");
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(it -> collect(it, containers));
        }
    }

    private static void damage(JsonNode container, Random random) {
        List<String> values =
                List.of("[]", "{}", "null", "7", "\"\"", "{\"@value\":{}}", "[[1]]", "\"\\u0000\"", "1e999");
        JsonNode value = tree(values.get(random.nextInt(values.size())));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                object.set("@" + name, object.remove(name));
            } else {
                object.set(name, value);
            }
        } else if (container instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), value);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return ForeignIssuer.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Each of the nodes is related to each other one, and none has a name. */
    private static ObjectNode related(int nodes) {
        return changed(it -> {
            ArrayNode related = achievementOf(it).putArray("related");
            IntStream.range(0, nodes).forEach(i -> {
                ObjectNode node = related.addObject().put("id", "_:n" + i);
                node.putArray("type").add("Achievement");
                ArrayNode others = node.putArray("related");
                IntStream.range(0, nodes).filter(j -> j != i).forEach(j -> others.addObject()
                        .put("id", "_:n" + j));
            });
        });
    }

    private static ObjectNode ring(int nodes) {
        return changed(it -> {
            ArrayNode related = achievementOf(it).putArray("related");
            IntStream.range(0, nodes)
                    .forEach(i -> others(related, i).addObject().put("id", "_:n" + (i + 1) % nodes));
        });
    }

    private static ArrayNode others(ArrayNode related, int number) {
        ObjectNode node = related.addObject().put("id", "_:n" + number);
        node.putArray("type").add("Achievement");
        return node.putArray("related");
    }

    private static ObjectNode grid(int side) {
        return changed(it -> {
            ArrayNode related = achievementOf(it).putArray("related");
            IntStream.range(0, side * side).forEach(i -> {
                ArrayNode others = others(related, i);
                others.addObject().put("id", "_:n" + (i + 1) % (side * side));
                others.addObject().put("id", "_:n" + (i + side) % (side * side));
            });
        });
    }

    private static ObjectNode wide(String name, int size, IntFunction<JsonNode> value) {
        return changed(it -> {
            ArrayNode values = achievementOf(it).putArray(name);
            IntStream.range(0, size).mapToObj(value).forEach(values::add);
        });
    }

    private static ObjectNode nested(int depth) {
        return changed(it -> {
            ObjectNode at = achievementOf(it);
            for (int i = 0; i < depth; i++) {
                at = at.putArray("related").addObject();
                at.putArray("type").add("Achievement");
            }
        });
    }

    private static ObjectNode contexts(int number) {
        return changed(it -> IntStream.range(0, number).forEach(i -> ((ArrayNode) it.path("@context"))
                .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")));
    }

    private static ObjectNode proofs(int number) {
        ObjectNode badge = THEATRE.sign(THEATRE.badge());
        ArrayNode proofs = (ArrayNode) badge.path("proof");
        IntStream.range(1, number).forEach(i -> proofs.add(proofs.get(0).deepCopy()));
        badge.put("name", "changed");
        return badge;
    }

    private static JsonNode achievement(String id) {
        ObjectNode related = JsonNodeFactory.instance.objectNode().put("id", id);
        related.putArray("type").add("Related");
        return related;
    }

    private static ObjectNode achievementOf(ObjectNode badge) {
        return (ObjectNode) badge.at("/credentialSubject/achievement");
    }

    private static ObjectNode changed(Consumer<ObjectNode> change) {
        ObjectNode badge = THEATRE.sign(THEATRE.badge());
        change.accept(badge);
        return badge;
    }
}
