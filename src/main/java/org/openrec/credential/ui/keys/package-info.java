/** The keys by which services sign, on the page of administrators. */
@NullMarked
package org.openrec.credential.ui.keys;

import org.jspecify.annotations.NullMarked;
