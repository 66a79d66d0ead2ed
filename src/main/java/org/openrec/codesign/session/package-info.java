/** Meetings and workshops. */
@NullMarked
package org.openrec.codesign.session;

import org.jspecify.annotations.NullMarked;
