/** What is printed: pages as tagged PDF, and codes that lead from paper to the screen. */
@NamedInterface("paper")
@NullMarked
package org.openrec.shared.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
