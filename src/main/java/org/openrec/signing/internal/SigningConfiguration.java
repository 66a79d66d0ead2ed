package org.openrec.signing.internal;

import org.openrec.signing.ContextLibrary;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.LinkedData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The proofs over the bundled contexts. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    DataIntegrity dataIntegrity() {
        return new DataIntegrity(new LinkedData(ContextLibrary.bundled()));
    }
}
