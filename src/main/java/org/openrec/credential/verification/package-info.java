/** Whether a badge holds, ours or another's: everything that is fetched, read and checked for it. */
@NullMarked
package org.openrec.credential.verification;

import org.jspecify.annotations.NullMarked;
