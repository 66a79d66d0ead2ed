/** Files that people upload: what is accepted, where they are kept, how they are given out again. */
@NullMarked
package org.openrec.file;

import org.jspecify.annotations.NullMarked;
