/** Contributions as they lie on lists, what a team does with them there, and the lists that it settles. */
@NullMarked
package org.openrec.codesign.card;

import org.jspecify.annotations.NullMarked;
