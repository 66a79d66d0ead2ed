package org.openrec.codesign.party;

/** How somebody stands to an initiative. */
public enum Standing {
    /** May not know of it. */
    STRANGER,
    /** Was a party: sees what it contributed. */
    FORMER_PARTY,
    PARTY,
    /** Signs off, and looks on. */
    ONLOOKER,
    /** The service that carries it, and the accompaniment. */
    TEAM
}
