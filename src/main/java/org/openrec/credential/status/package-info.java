/** Whether awards still hold: their places in the lists that issuers sign, and the lists. */
@NamedInterface("status")
@NullMarked
package org.openrec.credential.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
