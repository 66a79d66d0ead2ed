/** The task of a reviewer: opened, concluded, taken back. */
@NullMarked
package org.openrec.application.review;

import org.jspecify.annotations.NullMarked;
