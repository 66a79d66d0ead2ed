/** The studio over HTTP. */
@NullMarked
package org.openrec.studio.internal;

import org.jspecify.annotations.NullMarked;
