package org.openrec.shared;

/** Writes JSON Pointers (RFC 6901). */
public final class JsonPointers {

    private JsonPointers() {}

    /** Where the member of that name is in the object at {@code pointer} (section 3). */
    public static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
