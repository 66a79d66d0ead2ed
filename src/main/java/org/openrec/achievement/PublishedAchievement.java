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
 * @param summary one line of what it recognises
 * @param competences what someone who holds it can do
 * @param imageSvg the drawn image, a complete SVG document
 * @param retired whether it takes no new requests any more
 * @param successor what is asked for in its place, if it is retired and there is one
 */
public record PublishedAchievement(
        AchievementId id,
        int version,
        OrganisationId issuer,
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<Criterion> criteria,
        List<Competence> competences,
        AchievementSettings settings,
        String imageSvg,
        Instant publishedAt,
        boolean retired,
        Optional<AchievementId> successor) {

    public PublishedAchievement {
        criteria = List.copyOf(criteria);
        competences = List.copyOf(competences);
    }

    /** The same, once it takes no new requests any more. */
    public PublishedAchievement asRetired(Optional<AchievementId> other) {
        return new PublishedAchievement(
                id,
                version,
                issuer,
                name,
                summary,
                description,
                criteria,
                competences,
                settings,
                imageSvg,
                publishedAt,
                true,
                other);
    }
}
