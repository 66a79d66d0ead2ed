/** Checks a whole diagram, with all that the other rooms know. */
@NamedInterface("check")
@NullMarked
package org.openrec.guard.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
