/**
 * The guard: what a diagram may contain and its cases may do, checked before anything of it reaches the engine. {@link
 * org.openrec.guard.ModelGuard} reads it, explores it, holds it to the rules, and says in words what is wrong.
 */
@NullMarked
package org.openrec.guard;

import org.jspecify.annotations.NullMarked;
