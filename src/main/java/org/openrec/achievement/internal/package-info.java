/** How achievements are kept, published and served. */
@NullMarked
package org.openrec.achievement.internal;

import org.jspecify.annotations.NullMarked;
