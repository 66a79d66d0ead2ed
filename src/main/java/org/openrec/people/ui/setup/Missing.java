package org.openrec.people.ui.setup;

import java.util.ArrayList;
import java.util.List;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.access.AccessRules;
import org.openrec.people.university.UniversitySettings;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What Openrec still needs before it is of use to a university. */
@Component
public class Missing {

    private final Organisations organisations;
    private final AccessRules rules;
    private final UniversitySettings settings;
    private final boolean production;

    Missing(Organisations organisations, AccessRules rules, UniversitySettings settings, Environment environment) {
        this.organisations = organisations;
        this.rules = rules;
        this.settings = settings;
        this.production = environment.acceptsProfiles(Profiles.of("production"));
    }

    /** In the order in which it is asked for. A demonstration is of use as it is. */
    public List<SetupStep> steps() {
        List<SetupStep> missing = new ArrayList<>();
        if (!production) {
            return missing;
        }
        if (!settings.current().isNamed()) {
            missing.add(SetupStep.UNIVERSITY);
        }
        if (!settings.current().mail().isThere()) {
            missing.add(SetupStep.MAIL);
        }
        if (organisations.all().stream().noneMatch(it -> it.kind() == OrganisationKind.SERVICE)) {
            missing.add(SetupStep.SERVICE);
        }
        if (rules.all().isEmpty()) {
            missing.add(SetupStep.RULES);
        }
        return missing;
    }
}
