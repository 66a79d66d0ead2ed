/** Calls of the API: by what each says who calls, and how far that goes. */
@NullMarked
package org.openrec.people.calls;

import org.jspecify.annotations.NullMarked;
