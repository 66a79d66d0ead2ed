/** The task list: filters, selection, and what is done to several at once. */
@NamedInterface("task list")
@NullMarked
package org.openrec.task.ui.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
