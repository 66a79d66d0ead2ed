package org.openrec.guard;

import java.time.Clock;
import java.util.Set;

/**
 * What values are held against.
 *
 * @param subject what is known of that which the diagram is about
 * @param variables those of the subject, of the forms, and those that the diagram declares
 * @param settings those of the subject alone, which nobody types
 * @param processKey the id of the diagram's own process
 */
record Knowledge(
        GuardContext context,
        SubjectFacts subject,
        Set<String> variables,
        Set<String> settings,
        String processKey,
        Clock clock) {}
