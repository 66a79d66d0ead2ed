package org.openrec.guard;

import java.time.Clock;
import java.util.Set;

/**
 * What values are held against.
 *
 * @param variables those of the context and those that the diagram declares
 * @param processKey the id of the diagram's own process
 */
record Knowledge(GuardContext context, Set<String> variables, String processKey, Clock clock) {}
