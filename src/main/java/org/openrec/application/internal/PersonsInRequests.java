package org.openrec.application.internal;

import org.openrec.people.JoinTrace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where persons stand in the tables of this feature. */
@Configuration(proxyBeanMethods = false)
class PersonsInRequests {

    @Bean
    JoinTrace requestsOfPerson() {
        return JoinTrace.ofPersons("application.join.requests", "openrec.application", "applicant")
                .underWay("ended_at IS NULL");
    }
}
