/** What whoever is signed in can do with their own account, behind their name. */
@NamedInterface("account")
@NullMarked
package org.openrec.shared.ui.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
