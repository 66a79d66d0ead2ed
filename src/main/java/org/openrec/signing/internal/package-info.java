/** How keys are kept and how linked data becomes bytes to sign. */
@NullMarked
package org.openrec.signing.internal;

import org.jspecify.annotations.NullMarked;
