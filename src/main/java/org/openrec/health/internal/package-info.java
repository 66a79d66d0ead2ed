/** The parts of health that no library looks after. */
@NullMarked
package org.openrec.health.internal;

import org.jspecify.annotations.NullMarked;
