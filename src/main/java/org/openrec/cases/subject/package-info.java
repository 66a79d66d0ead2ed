/** What features say of what their cases are about, each part for those who ask for it. */
@NamedInterface
@NullMarked
package org.openrec.cases.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
