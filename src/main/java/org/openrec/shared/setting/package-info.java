/** What a university settles once for all of its Openrec. */
@NamedInterface("setting")
@NullMarked
package org.openrec.shared.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
