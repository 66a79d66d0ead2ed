/** What happened in initiatives, one row for each event. */
@NullMarked
package org.openrec.codesign.memory;

import org.jspecify.annotations.NullMarked;
