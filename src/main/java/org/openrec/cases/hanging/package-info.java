/** Cases that cannot go on by themselves: who is told, and what can be done. */
@NamedInterface
@NullMarked
package org.openrec.cases.hanging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
