package org.openrec.credential.internal;

import java.util.List;
import org.openrec.Caller;
import org.openrec.application.ApplicationId;
import org.openrec.cases.ProcessVersion;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Requests that were accepted, by way of the API; the job executor of these tests is off. */
public final class CredentialFixtures {

    public static final ProcessVersion PROCESS = new ProcessVersion("badge-application", 1);
    static final String BADGE = "recherche-documentaire";

    private CredentialFixtures() {}

    public static ApplicationId accepted(TestRestTemplate http, String student) {
        Caller caller = new Caller(http, student);
        caller.read("/api/applications").path("items").forEach(application -> {
            if (application.path("withdrawable").asBoolean()) {
                caller.post("/api/applications/" + application.path("id").asText() + "/withdraw", null);
            }
        });
        String id = caller.apply(BADGE);
        new Caller(http, "scd").review(id, BADGE, "accepted", List.of());
        return ApplicationId.of(id);
    }
}
