package org.openrec.achievement;

import java.util.List;
import org.openrec.shared.LocalizedText;

/** What a version of an achievement says, before it is numbered and frozen. */
public record AchievementContent(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        List<Criterion> criteria,
        List<Competence> competences,
        AchievementSettings settings) {

    public static AchievementContent of(PublishedAchievement version) {
        return new AchievementContent(
                version.name(),
                version.summary(),
                version.description(),
                version.criteria(),
                version.competences(),
                version.settings());
    }

    public AchievementContent with(AchievementSettings other) {
        return new AchievementContent(name, summary, description, criteria, competences, other);
    }

    public AchievementContent {
        criteria = List.copyOf(criteria);
        competences = List.copyOf(competences);
        if (criteria.isEmpty()
                || criteria.stream().map(Criterion::id).distinct().count() != criteria.size()) {
            throw new IllegalArgumentException("An achievement has criteria, each with an id of its own");
        }
    }
}
