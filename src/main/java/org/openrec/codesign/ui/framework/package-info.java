/** The page where lists of competences are imported. */
@NullMarked
package org.openrec.codesign.ui.framework;

import org.jspecify.annotations.NullMarked;
