/** Versions: checked, approved, published, taken back, and what releases propose. */
@NullMarked
package org.openrec.studio.publication;

import org.jspecify.annotations.NullMarked;
