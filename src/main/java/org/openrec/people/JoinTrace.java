package org.openrec.people;

import java.util.Optional;

/**
 * Where a feature's table names persons or organisations: it moves when two of them turn out to be one. A bean of the feature.
 *
 * @param what the key of the words that tell what it is
 * @param open in SQL, what is under way and has to end before: the engine knows its persons, too
 * @param once a column that one has once only: what the other has already does not move
 */
public record JoinTrace(Of of, String what, String table, String column, Optional<String> open, Optional<String> once) {

    /** Whom it names. */
    public enum Of {
        PERSONS,
        ORGANISATIONS
    }

    public static JoinTrace ofPersons(String what, String table, String column) {
        return new JoinTrace(Of.PERSONS, what, table, column, Optional.empty(), Optional.empty());
    }

    public static JoinTrace ofOrganisations(String what, String table, String column) {
        return new JoinTrace(Of.ORGANISATIONS, what, table, column, Optional.empty(), Optional.empty());
    }

    public JoinTrace underWay(String condition) {
        return new JoinTrace(of, what, table, column, Optional.of(condition), once);
    }

    public JoinTrace onceFor(String other) {
        return new JoinTrace(of, what, table, column, open, Optional.of(other));
    }
}
