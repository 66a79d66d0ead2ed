/** Pages for badges that a service has already. */
@NullMarked
package org.openrec.codesign.ui.brought;

import org.jspecify.annotations.NullMarked;
