/** The matrix on screen: the grid, one competence on a phone, the tray of evidence, and the criterion that is being written. */
@NullMarked
package org.openrec.codesign.ui.matrix;

import org.jspecify.annotations.NullMarked;
