package org.openrec.people.access;

import java.util.Optional;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.Role;

/**
 * "If the provider says this, the person is that."
 *
 * @param claim the name of what is read
 * @param value what one of its values is, or begins with
 * @param organisation for which the role is given; roles of services and partners need one, the others have none
 */
public record AccessRule(String claim, How how, String value, Role role, Optional<OrganisationId> organisation) {

    /** How a value is compared. */
    public enum How {
        IS("is"),
        BEGINS("begins");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /** The name in the API and in texts. */
        public String code() {
            return code;
        }

        public static Optional<How> of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(it -> it.code.equals(code))
                    .findFirst();
        }
    }

    public boolean matches(PersonClaims claims) {
        return claims.all(claim).stream().anyMatch(it -> how == How.IS ? it.equals(value) : it.startsWith(value));
    }

    public Group group() {
        return new Group(role, organisation);
    }
}
