/** The gate of the catalogue: sheets are proposed, answered, published or dropped, and their uses planned. */
@NullMarked
package org.openrec.codesign.gate;

import org.jspecify.annotations.NullMarked;
