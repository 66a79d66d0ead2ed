package org.openrec.guard.exploring;

import java.util.BitSet;

/**
 * Where a case stands, and what is known of it.
 *
 * @param places steps that are active, arrows with a token, events that wait for their moment
 */
public record Stand(BitSet places, CaseMemory memory) {}
