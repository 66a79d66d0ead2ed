/** The badge sheet on one page A4: as it is written, or empty, to be filled in by hand. */
@NullMarked
package org.openrec.codesign.paper;

import org.jspecify.annotations.NullMarked;
