/** Lists of cards on screen, and what a team does with them. */
@NullMarked
package org.openrec.codesign.ui.card;

import org.jspecify.annotations.NullMarked;
