/** Cases on their diagrams. */
@NamedInterface("ui")
@NullMarked
package org.openrec.cases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
