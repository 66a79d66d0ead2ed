/** Paper badges, what was proposed of them, what was said to it, and who stands behind them. */
@NullMarked
package org.openrec.codesign.badge;

import org.jspecify.annotations.NullMarked;
