package org.openrec.achievement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.people.OrganisationId;
import org.openrec.shared.LocalizedText;

/**
 * One frozen, numbered version of an achievement (Open Badges 3.0, Achievement).
 *
 * @param issuer the service that recognises it
 * @param imageSvg the drawn image, a complete SVG document
 * @param retired whether it takes no new requests any more
 * @param successor what is asked for in its place, if it is retired and there is one
 */
public record PublishedAchievement(
        AchievementId id,
        int version,
        OrganisationId issuer,
        AchievementContent content,
        String imageSvg,
        Instant publishedAt,
        boolean retired,
        Optional<AchievementId> successor) {

    public LocalizedText name() {
        return content.name();
    }

    public LocalizedText summary() {
        return content.summary();
    }

    public LocalizedText description() {
        return content.description();
    }

    public List<Criterion> criteria() {
        return content.criteria();
    }

    public List<Competence> competences() {
        return content.competences();
    }

    public AchievementSettings settings() {
        return content.settings();
    }

    /** The same, once it takes no new requests any more. */
    public PublishedAchievement asRetired(Optional<AchievementId> other) {
        return new PublishedAchievement(id, version, issuer, content, imageSvg, publishedAt, true, other);
    }
}
