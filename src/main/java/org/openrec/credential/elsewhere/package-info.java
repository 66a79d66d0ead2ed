/** Asks the addresses of others, with care. */
@NullMarked
package org.openrec.credential.elsewhere;

import org.jspecify.annotations.NullMarked;
