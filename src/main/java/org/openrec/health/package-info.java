/** Whether a node does what it is there for, as those who run it ask: liveness and readiness. */
@NullMarked
package org.openrec.health;

import org.jspecify.annotations.NullMarked;
