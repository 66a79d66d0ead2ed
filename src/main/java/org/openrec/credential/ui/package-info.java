/** The page of a credential, and the page that verifies any. */
@NamedInterface("ui")
@NullMarked
package org.openrec.credential.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
