/** The page of one's own account. */
@NullMarked
package org.openrec.people.ui.account;

import org.jspecify.annotations.NullMarked;
