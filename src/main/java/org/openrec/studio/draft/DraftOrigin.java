package org.openrec.studio.draft;

/** Who began a draft. */
public enum DraftOrigin {
    MANAGER,
    /** A new release of Openrec brings this diagram: managers take it, or not. */
    RELEASE
}
