/** Who takes part in an initiative, from when to when. */
@NullMarked
package org.openrec.codesign.party;

import org.jspecify.annotations.NullMarked;
