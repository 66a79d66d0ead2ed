package org.openrec.credential.definition;

import java.util.List;

/**
 * What a badge recognises, as its issuer has written it (Open Badges 3.0, {@code Achievement}; 2.0, {@code BadgeClass}).
 *
 * @param criteria in plain text or Markdown; empty if there are none
 * @param competences the names of what it is aligned with
 */
public record BadgeDefinition(String name, String description, String criteria, List<String> competences) {

    public BadgeDefinition {
        competences = List.copyOf(competences);
    }
}
