package org.openrec.shared.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.openrec.shared.DemonstrationClock;
import org.openrec.shared.Language;
import org.openrec.shared.PublicPaths;
import org.openrec.shared.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What every feature is given. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    PublicPaths publicPathsOfEverybody() {
        return PublicPaths.of("/openrec.css", "/keeper.js", "/fonts/**", "/error");
    }

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo")
    Clock demonstrationClock() {
        return new DemonstrationClock(Clock.systemUTC());
    }

    @Bean
    PublicUrl publicUrl(@Value("${openrec.public-url}") URI base) {
        return new PublicUrl(base);
    }

    /** JSON that anybody sends is bounded in depth, texts and number of values, beside its size. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer boundedJson() {
        return builder -> builder.factory(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(100)
                        .maxTokenCount(200_000)
                        .maxNumberLength(100)
                        .build())
                .build());
    }

    /** The first language of Accept-Language that Openrec speaks; French where there is none. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Language.FR.locale(), Language.EN.locale()));
        resolver.setDefaultLocale(Language.FR.locale());
        return resolver;
    }
}
