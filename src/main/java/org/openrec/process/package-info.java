/** The engine: what is deployed and how the diagrams reach the features. */
@NullMarked
package org.openrec.process;

import org.jspecify.annotations.NullMarked;
