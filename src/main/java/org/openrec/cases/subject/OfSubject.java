package org.openrec.cases.subject;

/** What a feature says of one type of subject. */
public interface OfSubject {

    /** The type, such as {@code application}. */
    String type();
}
