/** What is wrong, told to people: by the names that they gave, with the way that leads there. */
@NullMarked
package org.openrec.guard.words;

import org.jspecify.annotations.NullMarked;
