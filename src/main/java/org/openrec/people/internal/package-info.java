/** Where persons come from and how they sign in. */
@NullMarked
package org.openrec.people.internal;

import org.jspecify.annotations.NullMarked;
