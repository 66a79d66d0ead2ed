/** User tasks in the engine, and their entries in the inbox. */
@NullMarked
package org.openrec.process.tasks;

import org.jspecify.annotations.NullMarked;
