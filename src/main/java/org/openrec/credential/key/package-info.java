/** What becomes of the keys by which badges are signed, and of what they signed. */
@NullMarked
package org.openrec.credential.key;

import org.jspecify.annotations.NullMarked;
