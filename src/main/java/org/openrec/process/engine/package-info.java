/** How the engine is set up, and what is closed in it. */
@NullMarked
package org.openrec.process.engine;

import org.jspecify.annotations.NullMarked;
