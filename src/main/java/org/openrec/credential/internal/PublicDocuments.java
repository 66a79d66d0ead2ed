package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Drawing;
import org.openrec.credential.document.AchievementCredential;
import org.openrec.credential.document.IssuerProfile;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.shared.Language;
import org.openrec.signing.Keys;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The documents that credentials point to, for machines everywhere: issuers, their keys, achievements. */
@RestController
class PublicDocuments {

    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();
    private static final CacheControl FOR_LONG =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Organisations organisations;
    private final Keys keys;
    private final Catalogue catalogue;
    private final IssuerProfile profiles;
    private final AchievementCredential credentials;

    PublicDocuments(
            Organisations organisations,
            Keys keys,
            Catalogue catalogue,
            IssuerProfile profiles,
            AchievementCredential credentials) {
        this.organisations = organisations;
        this.keys = keys;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.credentials = credentials;
    }

    @GetMapping("/issuers/{id:[a-z0-9][a-z0-9-]{0,39}}")
    ResponseEntity<String> issuer(@PathVariable String id, Locale locale) {
        return answer(
                organisations
                        .find(new OrganisationId(id))
                        .filter(it -> it.kind() == OrganisationKind.SERVICE)
                        .map(it -> profiles.document(it, Language.of(locale), keys.of(id))),
                FOR_A_WHILE);
    }

    @GetMapping("/issuers/{id:[a-z0-9][a-z0-9-]{0,39}}/image.svg")
    ResponseEntity<String> logo(@PathVariable String id) {
        return picture(id, MediaType.parseMediaType("image/svg+xml"), Function.identity());
    }

    /** For wallets, which trip over SVG. */
    @GetMapping("/issuers/{id:[a-z0-9][a-z0-9-]{0,39}}/image.png")
    ResponseEntity<byte[]> logoDrawn(@PathVariable String id) {
        return picture(id, MediaType.IMAGE_PNG, Drawing::png);
    }

    private <T> ResponseEntity<T> picture(String id, MediaType type, Function<String, T> made) {
        return organisations
                .find(new OrganisationId(id))
                .flatMap(Organisation::logoSvg)
                .map(svg -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(FOR_LONG)
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .body(made.apply(svg)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** As did:web has it. */
    @GetMapping("/issuers/{id:[a-z0-9][a-z0-9-]{0,39}}/did.json")
    ResponseEntity<String> did(@PathVariable String id) {
        return answer(
                organisations
                        .find(new OrganisationId(id))
                        .filter(it -> it.kind() == OrganisationKind.SERVICE)
                        .map(it -> profiles.didDocument(it, keys.of(id))),
                FOR_A_WHILE);
    }

    @GetMapping("/issuers/{id:[a-z0-9][a-z0-9-]{0,39}}/keys/{number:[0-9]{1,6}}")
    ResponseEntity<String> key(@PathVariable String id, @PathVariable int number) {
        return answer(keys.find(id, number).map(profiles::keyDocument), FOR_LONG);
    }

    @GetMapping("/achievements/{id}/versions/{version:[0-9]{1,6}}")
    ResponseEntity<String> achievement(@PathVariable String id, @PathVariable int version, Locale locale) {
        return answer(
                AchievementId.parse(id)
                        .flatMap(it -> catalogue.find(it, version))
                        .flatMap(it -> organisations
                                .find(it.issuer())
                                .map(issuer -> credentials.document(it, issuer, Language.of(locale)))),
                FOR_A_WHILE);
    }

    private static ResponseEntity<String> answer(Optional<ObjectNode> document, CacheControl caching) {
        return document.map(it -> ResponseEntity.ok()
                        .contentType(JSON_LD)
                        .cacheControl(caching)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .body(it.toString()))
                .orElseGet(() -> ResponseEntity.notFound()
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .build());
    }
}
