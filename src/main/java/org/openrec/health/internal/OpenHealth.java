package org.openrec.health.internal;

import org.openrec.shared.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever watches the node asks without an account. */
@Configuration(proxyBeanMethods = false)
class OpenHealth {

    @Bean
    PublicPaths publicPathsOfHealth() {
        return PublicPaths.of("/actuator/health/**");
    }
}
