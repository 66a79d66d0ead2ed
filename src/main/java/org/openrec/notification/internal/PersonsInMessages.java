package org.openrec.notification.internal;

import org.openrec.people.JoinTrace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where persons stand in the tables of this feature. */
@Configuration(proxyBeanMethods = false)
class PersonsInMessages {

    @Bean
    JoinTrace messagesOfPerson() {
        return JoinTrace.ofPersons("notification.join.messages", "openrec.message", "person_id")
                .onceFor("once");
    }
}
