/** The catalogue: what can be recognised, in numbered versions. */
@NullMarked
package org.openrec.achievement;

import org.jspecify.annotations.NullMarked;
