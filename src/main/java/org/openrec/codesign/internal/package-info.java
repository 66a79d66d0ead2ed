/** Initiatives over HTTP. */
@NullMarked
package org.openrec.codesign.internal;

import org.jspecify.annotations.NullMarked;
