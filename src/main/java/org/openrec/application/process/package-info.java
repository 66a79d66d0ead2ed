/** What the process {@code badge-application} and requests say to each other. */
@NamedInterface("process")
@NullMarked
package org.openrec.application.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
