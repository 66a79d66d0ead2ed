package org.openrec.achievement.internal;

import java.time.Duration;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The drawn image of a version; it never changes, so browsers keep it. */
@RestController
class AchievementImages {

    private final Catalogue catalogue;

    AchievementImages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/achievements/{id}/versions/{version}/image.svg")
    ResponseEntity<String> image(@PathVariable AchievementId id, @PathVariable int version) {
        return catalogue
                .find(id, version)
                .map(achievement -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("image/svg+xml"))
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(achievement.imageSvg()))
                .orElse(ResponseEntity.notFound().build());
    }
}
