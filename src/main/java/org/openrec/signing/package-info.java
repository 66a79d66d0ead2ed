/** Keys and Data Integrity proofs: the one place where private keys are used. */
@NullMarked
package org.openrec.signing;

import org.jspecify.annotations.NullMarked;
