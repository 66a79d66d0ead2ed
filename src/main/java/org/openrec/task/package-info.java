/** The inbox of every actor, and the completion of tasks. */
@NullMarked
package org.openrec.task;

import org.jspecify.annotations.NullMarked;
