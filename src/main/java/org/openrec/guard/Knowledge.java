package org.openrec.guard;

import java.time.Clock;
import java.util.Set;

/**
 * What values are held against.
 *
 * @param subject what is known of that which the diagram is about
 * @param variables those of the subject, of the forms, and those that the diagram declares
 * @param processKey the id of the diagram's own process
 */
record Knowledge(GuardContext context, SubjectFacts subject, Set<String> variables, String processKey, Clock clock) {}
