package org.openrec.shared.internal;

import java.net.URI;
import java.time.Clock;
import org.openrec.shared.PublicUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
