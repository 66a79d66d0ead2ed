/** The frame around every page, and the figures that pages share. */
@NamedInterface("ui")
@NullMarked
package org.openrec.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
