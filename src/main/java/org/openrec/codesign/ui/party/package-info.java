/** Who takes part in an initiative without an account. */
@NullMarked
package org.openrec.codesign.ui.party;

import org.jspecify.annotations.NullMarked;
