/** All that the cases of a diagram can do: where they can stand, and how they move. */
@NullMarked
package org.openrec.guard.exploring;

import org.jspecify.annotations.NullMarked;
