/** The diagrams that are deployed: what our conventions read from them, and the guard before each. */
@NullMarked
package org.openrec.process.models;

import org.jspecify.annotations.NullMarked;
