package org.openrec.achievement.internal;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.Upkeep;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the service that recognises an achievement settles about it. */
@RestController
class UpkeepApi {

    private final Upkeep upkeep;

    UpkeepApi(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** @param validity how long badges hold (ISO 8601, such as {@code P3Y}); nothing for ever */
    record Settled(@Nullable Period validity) {}

    record VersionAnswer(int version) {}

    @PutMapping("/api/achievements/{id}/validity")
    VersionAnswer validity(@PathVariable String id, @RequestBody Settled settled) {
        return new VersionAnswer(upkeep.settleValidity(
                AchievementId.parse(id).orElseThrow(() -> new AchievementNotFound(id)),
                Optional.ofNullable(settled.validity())));
    }
}
