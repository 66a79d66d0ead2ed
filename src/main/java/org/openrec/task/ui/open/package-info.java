/** One open task: its form, the list beside it, and what features show in the place of a generic form. */
@NamedInterface("open task")
@NullMarked
package org.openrec.task.ui.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
