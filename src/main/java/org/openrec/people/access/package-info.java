/** Who comes in, and as what: what an identity provider says of a person, and the rules that read it. */
@NamedInterface("access")
@NullMarked
package org.openrec.people.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
