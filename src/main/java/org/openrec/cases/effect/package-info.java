/** What steps do to a case, what it knows on its way, and what must hold of it: said by features, read by the guard. */
@NamedInterface
@NullMarked
package org.openrec.cases.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
