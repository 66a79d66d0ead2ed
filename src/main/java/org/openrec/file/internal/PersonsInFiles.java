package org.openrec.file.internal;

import org.openrec.people.JoinTrace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where persons stand in the tables of this feature. */
@Configuration(proxyBeanMethods = false)
class PersonsInFiles {

    @Bean
    JoinTrace filesOfPerson() {
        return JoinTrace.ofPersons("file.join.files", "openrec.file", "owner");
    }
}
