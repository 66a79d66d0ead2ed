/** Writing the sheets of an initiative: begun from the matrix, kept as they are written, by several people at once. */
@NullMarked
package org.openrec.codesign.writing;

import org.jspecify.annotations.NullMarked;
