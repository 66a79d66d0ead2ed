package org.openrec.credential.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Credential;
import org.springframework.stereotype.Component;

/** Puts credentials into the images of what they were awarded for. */
@Component
class Baking {

    private static final int MOST_DRAWINGS = 200;

    private final Catalogue catalogue;
    private final Map<Version, byte[]> drawings = new ConcurrentHashMap<>();

    Baking(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    byte[] svg(Credential credential) {
        return BakedSvg.bake(achievement(credential).imageSvg(), credential.document());
    }

    byte[] png(Credential credential) {
        if (drawings.size() > MOST_DRAWINGS) {
            drawings.clear();
        }
        byte[] drawing = drawings.computeIfAbsent(
                new Version(credential.achievement(), credential.achievementVersion()),
                version -> Drawing.png(achievement(credential).imageSvg()));
        return BakedPng.bake(drawing, credential.document());
    }

    private PublishedAchievement achievement(Credential credential) {
        return catalogue
                .find(credential.achievement(), credential.achievementVersion())
                .orElseThrow();
    }

    private record Version(AchievementId achievement, int number) {}
}
