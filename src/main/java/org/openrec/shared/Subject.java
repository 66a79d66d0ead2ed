package org.openrec.shared;

/**
 * What a case is about.
 *
 * @param type the kind of thing, such as {@code application}: the {@code subject} property of the process in its diagram
 * @param id its id, which is the business key of the case
 */
public record Subject(String type, String id) {

    public Subject {
        if (type.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("A subject needs a type and an id");
        }
    }

    /** Any step of its case begun or ended (see {@link Changes}). */
    public String topic() {
        return "subject/" + type + "/" + id;
    }
}
