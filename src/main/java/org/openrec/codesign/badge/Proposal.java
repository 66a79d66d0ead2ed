package org.openrec.codesign.badge;

import java.time.Instant;
import org.openrec.codesign.sheet.Sheet;

/**
 * A paper badge as it was proposed at the gate once.
 *
 * @param round the how many-th time, from 1
 * @param answer what the service says to those who had sent it back; empty the first time
 */
public record Proposal(int round, Sheet sheet, String answer, Instant at) {}
