/** The pages before somebody is signed in: the doors that are open, and the way through each. */
@NullMarked
package org.openrec.people.ui.door;

import org.jspecify.annotations.NullMarked;
