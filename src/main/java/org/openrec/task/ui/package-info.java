/** The task list, and what features show in the place of a generic form. */
@NamedInterface("ui")
@NullMarked
package org.openrec.task.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
