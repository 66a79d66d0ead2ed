package org.openrec.codesign.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import java.io.IOException;
import java.io.InputStream;
import org.openrec.shared.Texts;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;

/** Has the API's description tell a whole initiative as an example, call by call. */
@Configuration(proxyBeanMethods = false)
class PlayedInitiative {

    @Bean
    GlobalOpenApiCustomizer tellAWholeInitiative(ObjectMapper json) throws IOException {
        JsonNode calls;
        try (InputStream in = new ClassPathResource("api/initiative-played.json").getInputStream()) {
            calls = json.readTree(in);
        }
        return api -> {
            Components components = api.getComponents() == null ? new Components() : api.getComponents();
            components.addExamples(
                    "initiative",
                    new Example()
                            .summary(Texts.get(LocaleContextHolder.getLocale(), "codesign.api.example"))
                            .value(calls));
            api.components(components);
        };
    }
}
