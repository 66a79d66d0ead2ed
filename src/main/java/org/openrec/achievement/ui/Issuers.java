package org.openrec.achievement.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.springframework.stereotype.Component;

/** The services behind the badges, by their names. */
@Component
class Issuers {

    private final Organisations organisations;

    Issuers(Organisations organisations) {
        this.organisations = organisations;
    }

    String name(OrganisationId id, Locale locale) {
        return organisations.find(id).map(it -> it.name().in(locale)).orElseGet(id::value);
    }

    List<OrganisationId> services() {
        return organisations.all().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .sorted(Comparator.comparing(it -> it.name().fr()))
                .map(Organisation::id)
                .toList();
    }
}
