package org.openrec.credential.format;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Drawing;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.credential.Credential;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts credentials into the images of what they were awarded for, and takes them out again. */
@Component
public class Baking {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Catalogue catalogue;
    private final Formats formats;
    private final JdbcClient jdbc;
    private final Cache<Version, byte[]> drawings = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Version version, byte[] png) -> png.length)
            .build();

    Baking(Catalogue catalogue, Formats formats, JdbcClient jdbc) {
        this.formats = formats;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** SVG, without the credential. */
    public String picture(Award award) {
        return achievement(award).imageSvg();
    }

    public byte[] svg(Credential credential) {
        return formats.first().intoSvg(picture(credential.award()), credential.document());
    }

    public byte[] png(Credential credential) {
        return formats.first().intoPng(drawing(credential.award()), credential.document());
    }

    /** PNG, without the credential. */
    public byte[] drawing(Award award) {
        return drawings.get(new Version(award.achievement(), award.achievementVersion()), this::keptOrDrawn);
    }

    /** Drawn once for ever, by whichever node is first. */
    private byte[] keptOrDrawn(Version version) {
        return kept(version).orElseGet(() -> {
            jdbc.sql("""
                            INSERT INTO openrec.credential_drawing (achievement, achievement_version, png)
                            VALUES (?, ?, ?) ON CONFLICT DO NOTHING""")
                    .param(version.achievement().value())
                    .param(version.number())
                    .param(Drawing.png(catalogue
                            .find(version.achievement(), version.number())
                            .orElseThrow()
                            .imageSvg()))
                    .update();
            return kept(version).orElseThrow();
        });
    }

    private Optional<byte[]> kept(Version version) {
        return jdbc.sql("SELECT png FROM openrec.credential_drawing WHERE achievement = ? AND achievement_version = ?")
                .param(version.achievement().value())
                .param(version.number())
                .query((row, number) -> row.getBytes("png"))
                .optional();
    }

    private PublishedAchievement achievement(Award award) {
        return catalogue.find(award.achievement(), award.achievementVersion()).orElseThrow();
    }

    private record Version(AchievementId achievement, int number) {}
}
