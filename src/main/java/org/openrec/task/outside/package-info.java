/** Single tasks that people from outside do, each by a link that opens it alone. */
@NamedInterface("outside")
@NullMarked
package org.openrec.task.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
