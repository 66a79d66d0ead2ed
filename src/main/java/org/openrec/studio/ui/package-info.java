/** The pages of the studio. */
@NullMarked
package org.openrec.studio.ui;

import org.jspecify.annotations.NullMarked;
