/** Who signed a credential and whether that holds: proofs, keys, and what is read of them elsewhere, within bounds. */
@NullMarked
package org.openrec.credential.proof;

import org.jspecify.annotations.NullMarked;
