/** Requests over HTTP. */
@NullMarked
package org.openrec.application.internal;

import org.jspecify.annotations.NullMarked;
