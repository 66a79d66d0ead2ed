/** The guard: what a diagram may contain and its cases may do, checked before anything of it reaches the engine. */
@NullMarked
package org.openrec.guard;

import org.jspecify.annotations.NullMarked;
