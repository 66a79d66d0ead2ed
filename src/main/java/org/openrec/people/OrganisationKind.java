package org.openrec.people;

/** What sort of body an organisation is (glossary). */
public enum OrganisationKind {
    SERVICE,
    COMPANY,
    ASSOCIATION,
    AUTHORITY,
    STUDENT_BODY
}
