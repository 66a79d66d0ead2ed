/** The engine behind the ports: what its listeners write, what its actions call. */
@NullMarked
package org.openrec.process.internal;

import org.jspecify.annotations.NullMarked;
