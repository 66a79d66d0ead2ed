/** The page of a credential, and the page that verifies any. */
@NullMarked
package org.openrec.credential.ui;

import org.jspecify.annotations.NullMarked;
