package org.openrec.credential.internal;

import java.nio.charset.StandardCharsets;
import org.openrec.credential.status.OwnStatusLists;
import org.openrec.credential.status.StatusListAddress;
import org.openrec.credential.status.StatusPurpose;
import org.openrec.people.OrganisationId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The lists of what was taken back, for validators everywhere (W3C Bitstring Status List 1.0). */
@RestController
class StatusListFiles {

    private static final MediaType VC = MediaType.parseMediaType("application/vc+ld+json");

    private final OwnStatusLists lists;

    StatusListFiles(OwnStatusLists lists) {
        this.lists = lists;
    }

    @GetMapping("/issuers/{issuer:[a-z0-9][a-z0-9-]{0,39}}/status/{purpose:[a-z]+}/{number:[0-9]{1,6}}")
    ResponseEntity<byte[]> list(@PathVariable String issuer, @PathVariable String purpose, @PathVariable int number) {
        return StatusPurpose.of(purpose)
                .flatMap(it -> lists.find(new StatusListAddress(new OrganisationId(issuer), it, number)))
                .map(list -> ResponseEntity.ok()
                        .contentType(VC)
                        .eTag(list.tag())
                        .cacheControl(CacheControl.maxAge(OwnStatusLists.KEPT).cachePublic())
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .body(list.document().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .build());
    }
}
