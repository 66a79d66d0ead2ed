/** Credentials: their documents, baked images, visibility and verification. */
@NullMarked
package org.openrec.credential;

import org.jspecify.annotations.NullMarked;
