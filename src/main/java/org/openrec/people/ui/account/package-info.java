/** The page of one's own account: other features have parts of it. */
@NamedInterface("account-page")
@NullMarked
package org.openrec.people.ui.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
