package org.openrec.shared.internal;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What every feature is given. */
@Configuration(proxyBeanMethods = false)
class SharedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PublicUrl publicUrl(@Value("${openrec.public-url}") URI base) {
        return new PublicUrl(base);
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
