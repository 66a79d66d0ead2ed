/** The picture of a badge: composed of a shape, a colour, a drawing and letters, or sent and cleaned. */
@NullMarked
package org.openrec.codesign.picture;

import org.jspecify.annotations.NullMarked;
