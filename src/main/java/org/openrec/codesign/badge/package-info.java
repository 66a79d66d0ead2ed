/** Paper badges, the gate before the catalogue, and the plan of uses. */
@NullMarked
package org.openrec.codesign.badge;

import org.jspecify.annotations.NullMarked;
