package org.openrec.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.internal.CredentialFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/** What differs between two badges of a kind is known, or each is expanded as if there had been none before. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class PreparedForBadgesTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    private JsonNode signed(String student) throws Exception {
        var id = badges.issue(CredentialFixtures.accepted(http, student), CredentialFixtures.PROCESS);
        return new ObjectMapper().readTree(http.getForObject("/credentials/" + id + ".json", byte[].class));
    }

    @Test
    void twoOfAKindDifferInWhatIsPreparedForAlone() throws Exception {
        Set<String> different = new HashSet<>();
        compare("", signed("lea"), signed("marc"), different);

        different.removeAll(PreparedExpansions.LITERALS);
        assertThat(different).containsExactlyInAnyOrder("id", "proofValue");
    }

    /** The names of the members whose texts differ. Dates to the second may be the same by chance: they count as different. */
    private static void compare(String name, JsonNode one, JsonNode other, Set<String> different) {
        assertThat(one.getNodeType()).as(name).isEqualTo(other.getNodeType());
        if (one.isObject()) {
            one.properties().forEach(it -> compare(it.getKey(), it.getValue(), other.path(it.getKey()), different));
        } else if (one.isArray()) {
            for (int i = 0; i < one.size(); i++) {
                compare(name, one.get(i), other.path(i), different);
            }
        } else if (!one.equals(other) || one.asText().matches("\\d{4}-.*Z")) {
            different.add(name);
        }
    }
}
