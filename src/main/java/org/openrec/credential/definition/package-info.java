/** What badges of others say of themselves, apart from who holds them: to be taken over. */
@NamedInterface("definition")
@NullMarked
package org.openrec.credential.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
