/** What a diagram may contain, and what none of its cases may do. */
@NullMarked
package org.openrec.guard.rules;

import org.jspecify.annotations.NullMarked;
