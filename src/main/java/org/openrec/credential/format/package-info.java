/** The formats of credentials: one bean for each, which recognises, reads, writes, verifies and puts into pictures. */
@NullMarked
package org.openrec.credential.format;

import org.jspecify.annotations.NullMarked;
