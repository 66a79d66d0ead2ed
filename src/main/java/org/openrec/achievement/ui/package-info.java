/** The catalogue and the page of a badge. */
@NamedInterface("ui")
@NullMarked
package org.openrec.achievement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
