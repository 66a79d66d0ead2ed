/** Signing in. */
@NullMarked
package org.openrec.people.ui;

import org.jspecify.annotations.NullMarked;
