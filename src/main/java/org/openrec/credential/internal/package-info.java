/** How credentials are made, kept and checked. */
@NullMarked
package org.openrec.credential.internal;

import org.jspecify.annotations.NullMarked;
