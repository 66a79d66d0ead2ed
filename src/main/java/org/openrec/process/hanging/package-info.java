/** The engine's incidents: told to those who manage and to whom it concerns, and mended by hand. */
@NullMarked
package org.openrec.process.hanging;

import org.jspecify.annotations.NullMarked;
