package org.openrec.achievement;

import org.openrec.shared.LocalizedText;

/**
 * What a badge of its own asks for a criterion.
 *
 * @param id unique within its criterion: the name under which it is answered
 */
public record Question(String id, LocalizedText text) {

    /** The most of a criterion. */
    public static final int MOST = 4;

    public Question {
        if (!id.matches("[a-z][a-z0-9]{0,19}")) {
            throw new IllegalArgumentException("Not a question's id: " + id);
        }
    }
}
