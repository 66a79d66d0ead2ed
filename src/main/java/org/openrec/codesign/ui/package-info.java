/** The pages of initiatives. */
@NullMarked
package org.openrec.codesign.ui;

import org.jspecify.annotations.NullMarked;
