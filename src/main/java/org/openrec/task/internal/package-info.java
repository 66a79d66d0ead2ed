/** The inbox and the dossier as rows, the use cases of tasks, and their API. */
@NullMarked
package org.openrec.task.internal;

import org.jspecify.annotations.NullMarked;
