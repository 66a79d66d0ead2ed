/** Badges that a service has already, taken over as paper badges: they pass the gate as any other does. */
@NullMarked
package org.openrec.codesign.brought;

import org.jspecify.annotations.NullMarked;
