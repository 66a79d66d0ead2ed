/** The badge sheet on screen: written in two languages, its picture composed, with the page of the catalogue beside it. */
@NullMarked
package org.openrec.codesign.ui.sheet;

import org.jspecify.annotations.NullMarked;
