package org.openrec.credential.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrec.credential.Awards;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Visibility;
import org.openrec.credential.format.Baking;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** The files of a credential: what was signed, and images that carry it. A private one is there for its holder alone. */
@RestController
class CredentialFiles {

    private static final MediaType VC = MediaType.parseMediaType("application/vc+ld+json");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Awards awards;
    private final Baking baking;

    CredentialFiles(Awards awards, Baking baking) {
        this.awards = awards;
        this.baking = baking;
    }

    @GetMapping("/credentials/{id:[A-Za-z0-9_-]{24}}.json")
    ResponseEntity<byte[]> json(
            @PathVariable String id,
            @RequestAttribute(name = AskedByType.ATTRIBUTE, required = false) @Nullable MediaType asked) {
        return answer(
                id, asked == null ? VC : asked, "json", it -> it.document().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/credentials/{id:[A-Za-z0-9_-]{24}}.png")
    ResponseEntity<byte[]> png(@PathVariable String id) {
        return answer(id, MediaType.IMAGE_PNG, "png", baking::png);
    }

    @GetMapping("/credentials/{id:[A-Za-z0-9_-]{24}}.svg")
    ResponseEntity<byte[]> svg(@PathVariable String id) {
        return answer(id, SVG, "svg", baking::svg);
    }

    private ResponseEntity<byte[]> answer(
            String id, MediaType type, String ending, Function<Credential, byte[]> content) {
        Optional<Credential> found =
                CredentialId.parse(id).flatMap(awards::find).map(award -> awards.credential(award));
        return found.map(credential -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(caching(credential.award().visibility()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, name(credential, ending))
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .body(content.apply(credential)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** The holder may close it at any time: nobody keeps it without asking again. */
    private static CacheControl caching(Visibility visibility) {
        return switch (visibility) {
            case PRIVATE -> CacheControl.noStore();
            case LINK, PUBLIC -> CacheControl.noCache();
        };
    }

    private static String name(Credential credential, String ending) {
        return ContentDisposition.inline()
                .filename(credential.award().achievement() + "." + ending)
                .build()
                .toString();
    }
}
