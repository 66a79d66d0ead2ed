package org.openrec.credential.verification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openrec.credential.elsewhere.Fetcher;
import org.openrec.credential.elsewhere.Unreachable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The documents of others, as if they were under their addresses. */
@TestConfiguration(proxyBeanMethods = false)
class ElsewhereForTests {

    static final Map<String, byte[]> DOCUMENTS = new ConcurrentHashMap<>();

    static void publish(String address, Object document) {
        DOCUMENTS.put(address, document.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    @Primary
    Fetcher documentsOfOthers() {
        return (URI address, int most, Duration time) -> Optional.ofNullable(DOCUMENTS.get(address.toString()))
                .filter(it -> it.length <= most)
                .orElseThrow(() -> new Unreachable("Nothing at " + address));
    }
}
