package org.openrec.people.access;

/** Lets in whom an identity provider has recognised: somebody who was never seen before comes into being. */
public interface Admission {

    /**
     * Keeps what the provider says, and gives the roles that the rules give.
     *
     * @param names which claim is what
     * @param byFirstDoor whether this browser opened the address of the log: if there is no administrator yet, it is this
     *     person
     * @return the login
     * @throws Nameless if the provider does not say who it is
     */
    String admit(PersonClaims claims, ClaimNames names, boolean byFirstDoor);

    /** The provider names nobody: its claims are mapped to nothing. */
    final class Nameless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Nameless(String claim) {
            super("The identity provider says nothing under \"" + claim + "\", which is configured as the login");
        }
    }
}
