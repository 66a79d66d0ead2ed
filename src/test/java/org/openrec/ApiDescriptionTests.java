package org.openrec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.RequestEntity;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OpenrecTest
class ApiDescriptionTests {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyCallIsDescribedInOneSentenceOfTheReadersLanguage() {
        TreeMap<String, String> french = summaries("fr");
        TreeMap<String, String> english = summaries("en");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(french)
                .allSatisfy((call, summary) ->
                        assertThat(summary).as(call).endsWith(".").isNotEqualTo(english.get(call)));
    }

    @Test
    void everyPathOfTheApiIsThere() {
        Set<String> served = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getName().startsWith("org.openrec.")
                    && !handler.getBeanType().isAnnotationPresent(Hidden.class)) {
                served.addAll(mapping.getPatternValues());
            }
        });
        served.removeIf(path -> !path.startsWith("/api/"));

        Set<String> described = new TreeSet<>();
        docs("en").path("paths").fieldNames().forEachRemaining(described::add);
        assertThat(described).isEqualTo(served);
    }

    @Test
    void theDescriptionSaysHowToSignIn() {
        JsonNode docs = docs("en");

        assertThat(docs.path("components").path("securitySchemes").findValuesAsText("scheme"))
                .containsExactly("basic");
        assertThat(docs.path("info").path("description").asText()).contains("RFC 9457");
    }

    private TreeMap<String, String> summaries(String language) {
        TreeMap<String, String> summaries = new TreeMap<>();
        docs(language).path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(call -> summaries.put(
                        call.getKey() + " " + path.getKey(),
                        call.getValue().path("summary").asText())));
        assertThat(summaries).isNotEmpty();
        return summaries;
    }

    private JsonNode docs(String language) {
        return http.exchange(
                        RequestEntity.get("/api/docs")
                                .header("Accept-Language", language)
                                .build(),
                        JsonNode.class)
                .getBody();
    }
}
