/** The frame that every screen stands in, and the few figures that all features draw. */
@NamedInterface("ui")
@NullMarked
package org.openrec.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
