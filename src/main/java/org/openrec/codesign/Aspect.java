package org.openrec.codesign;

/** Which side of an interest somebody tells ("Quels intérêts ? Pour les structures et pour les étudiants"). */
public enum Aspect {
    GIVES,
    GAINS,
    COMMITS,
    FOR_ORGANISATIONS,
    FOR_STUDENTS
}
