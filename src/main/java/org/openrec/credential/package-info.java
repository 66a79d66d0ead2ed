/** Awards, and the credentials that are signed of them: documents, pictures, visibility, status and verification. */
@NullMarked
package org.openrec.credential;

import org.jspecify.annotations.NullMarked;
