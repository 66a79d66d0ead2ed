/** People who take part in one thing by a link, without an account. */
@NamedInterface("guest")
@NullMarked
package org.openrec.people.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
