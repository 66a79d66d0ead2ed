/** Initiatives: a service, its partners and students design a badge together, in eight phases. */
@NullMarked
package org.openrec.codesign;

import org.jspecify.annotations.NullMarked;
