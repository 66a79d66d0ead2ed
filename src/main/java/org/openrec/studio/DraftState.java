package org.openrec.studio;

/** Where a draft stands; only an open one can be changed. */
public enum DraftState {
    OPEN,
    PUBLISHED,
    DISCARDED
}
