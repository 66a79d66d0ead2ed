/** Settings and answers that concern every feature. */
@NullMarked
package org.openrec.shared.internal;

import org.jspecify.annotations.NullMarked;
