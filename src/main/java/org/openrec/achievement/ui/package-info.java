/** The catalogue and the page of a badge. */
@NullMarked
package org.openrec.achievement.ui;

import org.jspecify.annotations.NullMarked;
