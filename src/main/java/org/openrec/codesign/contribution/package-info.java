/** What parties contribute, and how it is crossed. */
@NullMarked
package org.openrec.codesign.contribution;

import org.jspecify.annotations.NullMarked;
