/** The documents of a credential, and the images that carry them (Open Badges 3.0, baking). */
@NullMarked
package org.openrec.credential.document;

import org.jspecify.annotations.NullMarked;
