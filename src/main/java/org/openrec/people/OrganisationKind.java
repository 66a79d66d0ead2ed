package org.openrec.people;

import java.util.Arrays;
import java.util.List;

/** What sort of body an organisation is (glossary). */
public enum OrganisationKind {
    SERVICE,
    COMPANY,
    ASSOCIATION,
    AUTHORITY,
    STUDENT_BODY;

    /** Those that give no badges. */
    public static List<OrganisationKind> partners() {
        return Arrays.stream(values()).filter(it -> it != SERVICE).toList();
    }

    /** Whether somebody can have a role for an organisation of this kind: only a service gives badges, and has staff. */
    public boolean has(Role role) {
        return role.isOfOrganisation() && (role == Role.STAFF) == (this == SERVICE);
    }
}
