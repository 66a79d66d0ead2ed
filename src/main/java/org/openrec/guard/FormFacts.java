package org.openrec.guard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.effect.Effect;
import org.openrec.cases.effect.Given;
import org.openrec.people.Role;

/**
 * What is known of a form.
 *
 * @param fields those that become variables, with what people can answer
 * @param doers the roles in whose lane it stands, for the people whom the case has in that role and no others; empty if
 *     everybody can complete it
 * @param effect what completing it does to the case, besides giving the fields; empty for a form that managers made
 */
public record FormFacts(Map<String, Given> fields, Set<Role> doers, Optional<Effect> effect) {

    public FormFacts {
        fields = Map.copyOf(fields);
        doers = Set.copyOf(doers);
    }
}
