/** The application as it is delivered: started, killed and started again as a process of its own. */
@NullMarked
package org.openrec.packaged;

import org.jspecify.annotations.NullMarked;
