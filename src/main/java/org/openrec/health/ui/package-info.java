/** What the administrator sees of the health of a node. */
@NullMarked
package org.openrec.health.ui;

import org.jspecify.annotations.NullMarked;
