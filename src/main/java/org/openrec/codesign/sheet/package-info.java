/** The badge sheet: all that a badge will say, in French and in English, before it is proposed. */
@NullMarked
package org.openrec.codesign.sheet;

import org.jspecify.annotations.NullMarked;
