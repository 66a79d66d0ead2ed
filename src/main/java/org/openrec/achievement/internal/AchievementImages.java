package org.openrec.achievement.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Drawing;
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

    private static final int PICTURES_AT_HAND = 100;

    private final Catalogue catalogue;
    private final Cache<String, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(PICTURES_AT_HAND).build();

    AchievementImages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/achievements/{id}/versions/{version}/image.svg")
    ResponseEntity<String> svg(@PathVariable AchievementId id, @PathVariable int version) {
        return catalogue
                .find(id, version)
                .map(achievement -> kept().contentType(MediaType.parseMediaType("image/svg+xml"))
                        .body(achievement.imageSvg()))
                .orElse(ResponseEntity.notFound().build());
    }

    /** For previews, which know no SVG. */
    @GetMapping("/achievements/{id}/versions/{version}/image.png")
    ResponseEntity<byte[]> png(@PathVariable AchievementId id, @PathVariable int version) {
        return catalogue
                .find(id, version)
                .map(achievement ->
                        kept().contentType(MediaType.IMAGE_PNG).body(drawn.get(achievement.imageSvg(), Drawing::png)))
                .orElse(ResponseEntity.notFound().build());
    }

    private static ResponseEntity.BodyBuilder kept() {
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
