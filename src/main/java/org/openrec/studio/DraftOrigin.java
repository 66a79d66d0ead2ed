package org.openrec.studio;

/** Who began a draft. */
public enum DraftOrigin {
    MANAGER,
    /** A new release of Openrec brings this diagram: managers take it, or not. */
    RELEASE
}
