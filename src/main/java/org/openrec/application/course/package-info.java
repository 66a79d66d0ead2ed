/** The way of a request: begun, sent, completed, withdrawn, renewed, and how it looks on the way. */
@NullMarked
package org.openrec.application.course;

import org.jspecify.annotations.NullMarked;
