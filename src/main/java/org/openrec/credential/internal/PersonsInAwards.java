package org.openrec.credential.internal;

import org.openrec.people.JoinTrace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where persons stand in the tables of this feature. */
@Configuration(proxyBeanMethods = false)
class PersonsInAwards {

    @Bean
    JoinTrace awardsOfPerson() {
        return JoinTrace.ofPersons("credential.join.awards", "openrec.award", "holder");
    }
}
