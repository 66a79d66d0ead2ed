package org.openrec.achievement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;

/**
 * What a version of an achievement says, before it is numbered and frozen.
 *
 * @param summary one line of what it recognises
 * @param competences what someone who holds it can do
 * @param evidence what one brings, over all criteria; empty where they say it
 * @param effort how much work it is to ask for it
 * @param languages those in which it is written; a text stands in French where there is no other
 */
public record AchievementContent(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText description,
        AchievementType type,
        List<Criterion> criteria,
        List<Competence> competences,
        Optional<LocalizedText> evidence,
        Optional<LocalizedText> effort,
        Set<Language> languages,
        AchievementSettings settings) {

    /** What was published before a badge said its type, its effort and its languages has them not. */
    public AchievementContent(
            LocalizedText name,
            LocalizedText summary,
            LocalizedText description,
            @Nullable AchievementType type,
            List<Criterion> criteria,
            List<Competence> competences,
            @Nullable Optional<LocalizedText> evidence,
            @Nullable Optional<LocalizedText> effort,
            @Nullable Set<Language> languages,
            AchievementSettings settings) {
        this.name = name;
        this.summary = summary;
        this.description = description;
        this.type = type == null ? AchievementType.BADGE : type;
        this.criteria = List.copyOf(criteria);
        this.competences = List.copyOf(competences);
        this.evidence = evidence == null ? Optional.empty() : evidence;
        this.effort = effort == null ? Optional.empty() : effort;
        this.languages = languages == null ? EnumSet.allOf(Language.class) : Set.copyOf(languages);
        this.settings = settings;
        if (criteria.isEmpty()
                || criteria.stream().map(Criterion::id).distinct().count() != criteria.size()) {
            throw new IllegalArgumentException("An achievement has criteria, each with an id of its own");
        }
    }

    /** A badge in both languages that says nothing of its type and of the work it is. */
    public static AchievementContent plain(
            LocalizedText name,
            LocalizedText summary,
            LocalizedText description,
            List<Criterion> criteria,
            List<Competence> competences,
            AchievementSettings settings) {
        return new AchievementContent(
                name, summary, description, null, criteria, competences, null, null, null, settings);
    }

    public AchievementContent with(AchievementSettings other) {
        return new AchievementContent(
                name, summary, description, type, criteria, competences, evidence, effort, languages, other);
    }

    /** The language in which it is read by somebody who asks for this one. */
    public Language readIn(Language asked) {
        return languages.contains(asked) ? asked : Language.FR;
    }
}
