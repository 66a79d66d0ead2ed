/** What stands in a file: its elements, its graph, its expressions and times, read without trusting it. */
@NullMarked
package org.openrec.guard.reading;

import org.jspecify.annotations.NullMarked;
