package org.openrec.codesign.internal;

import org.openrec.people.JoinTrace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where persons and organisations stand in the tables of this feature. */
@Configuration(proxyBeanMethods = false)
class PersonsInInitiatives {

    @Bean
    JoinTrace partiesOfPerson() {
        return JoinTrace.ofPersons("codesign.join.parties", "openrec.party", "person")
                .underWay("left_at IS NULL");
    }

    @Bean
    JoinTrace partiesOfOrganisation() {
        return JoinTrace.ofOrganisations("codesign.join.parties", "openrec.party", "organisation")
                .underWay("left_at IS NULL AND EXISTS (SELECT FROM openrec.initiative i WHERE i.id = party.initiative"
                        + " AND i.ended_at IS NULL)");
    }

    @Bean
    JoinTrace contributionsOfPerson() {
        return JoinTrace.ofPersons("codesign.join.contributions", "openrec.contribution", "author");
    }
}
