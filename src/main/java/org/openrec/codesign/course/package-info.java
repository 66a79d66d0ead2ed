/** Opening an initiative, letting it rest, going back, ending it, and its phases as the diagram comes to them. */
@NullMarked
package org.openrec.codesign.course;

import org.jspecify.annotations.NullMarked;
