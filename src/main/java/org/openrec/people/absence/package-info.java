/** Who is away, and who stands in for them. */
@NamedInterface("absence")
@NullMarked
package org.openrec.people.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
