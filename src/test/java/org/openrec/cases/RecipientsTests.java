package org.openrec.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.cases.subject.CaseRecipients;
import org.openrec.cases.subject.Recipients;
import org.openrec.cases.subject.Recipients.Told;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/** A request of lea for a badge of the SCD, and who can be told of it. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class RecipientsTests {

    @Autowired
    Recipients recipients;

    @Autowired
    SubjectKinds kinds;

    @Autowired
    People people;

    @Autowired
    TestRestTemplate http;

    @AfterEach
    void takeBack() {
        new Caller(http, "lea").withdrawAll();
    }

    @ParameterizedTest
    @CsvSource({
        "applicant, lea, OWN",
        "service, scd, WORK",
        "staff@tu, tu, WORK",
        "staff@dci, dci, WORK",
        "accompanist, accompagnement, WORK",
        "sponsor, portage, WORK",
        "managers, processus, WORK"
    })
    void eachNameHasItsPeople(String name, String login, Relation relation) {
        Caller lea = new Caller(http, "lea");
        Subject request = new Subject("application", lea.apply("recherche-documentaire"));
        CaseRecipients kind = kinds.of(request).orElseThrow().recipients();
        Visit visit = mock(Visit.class);
        when(visit.subject()).thenReturn(request);

        Told told = recipients.told(kind, name, visit);

        assertThat(recipients.of(kind)).contains(name);
        assertThat(logins(told)).contains(login);
        assertThat(told.relation()).isEqualTo(relation);
    }

    private List<String> logins(Told told) {
        return told.persons().stream()
                .map(it -> people.find(it).map(Person::login).orElseThrow())
                .toList();
    }

    @Test
    void noServiceThatDoesNotExistAndNoPartnerIsAName() {
        CaseRecipients kind =
                kinds.of(new Subject("initiative", "1")).orElseThrow().recipients();

        assertThat(recipients.of(kind))
                .contains("staff@scd", "parties", "party", "managers", "everyone")
                .doesNotContain("staff@nobody", "partner@passerelles", "staff@passerelles", "");
    }
}
