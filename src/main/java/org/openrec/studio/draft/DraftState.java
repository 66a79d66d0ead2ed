package org.openrec.studio.draft;

/** Where a draft stands; only an open one can be changed. */
public enum DraftState {
    OPEN,
    PUBLISHED,
    DISCARDED
}
