package org.openrec.credential;

/** Who may see a credential; the holder decides. */
public enum Visibility {
    /** The holder alone. */
    PRIVATE,
    /** Whoever has the link; listed and indexed nowhere. */
    LINK,
    /** Everyone; search engines may list it. */
    PUBLIC
}
