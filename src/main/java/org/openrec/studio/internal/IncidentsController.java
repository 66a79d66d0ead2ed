package org.openrec.studio.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.shared.LocalizedText;
import org.openrec.studio.MendingCases;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The cases that hang; for managers. */
@RestController
@RequestMapping("/api/processes/incidents")
class IncidentsController {

    private final MendingCases cases;

    IncidentsController(MendingCases cases) {
        this.cases = cases;
    }

    record Incidents(List<Incident> incidents) {}

    record Incident(
            String id,
            String process,
            String processName,
            String step,
            String stepName,
            String subjectType,
            String subject,
            Instant since,
            String reason,
            List<Place> to) {

        private static Incident of(HangingCase hanging, Locale locale) {
            return new Incident(
                    hanging.id(),
                    hanging.process(),
                    hanging.processName().in(locale),
                    hanging.step(),
                    hanging.stepName().in(locale),
                    hanging.subject().type(),
                    hanging.subject().id(),
                    hanging.since(),
                    hanging.reason().in(locale),
                    hanging.places().stream()
                            .map(it -> new Place(it.step(), it.name().in(locale)))
                            .toList());
        }
    }

    record Place(String step, String name) {}

    record Mending(
            @Nullable String reason,
            @Nullable String to,
            @Nullable Told status) {

        private String why() {
            return Optional.ofNullable(reason).orElse("");
        }
    }

    record Told(String fr, String en) {}

    @GetMapping
    Incidents all(Locale locale) {
        return new Incidents(
                cases.hanging().stream().map(it -> Incident.of(it, locale)).toList());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id, @RequestBody Mending body) {
        cases.retry(id, body.why());
    }

    @PostMapping("/{id}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable String id, @RequestBody Mending body) {
        cases.move(id, Optional.ofNullable(body.to()).orElse(""), body.why());
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @RequestBody Mending body) {
        cases.end(id, body.why(), Optional.ofNullable(body.status()).map(it -> new LocalizedText(it.fr(), it.en())));
    }
}
