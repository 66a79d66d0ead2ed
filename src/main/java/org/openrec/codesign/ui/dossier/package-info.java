/** The page of an initiative: what waits, what there is, and what happened. */
@NullMarked
package org.openrec.codesign.ui.dossier;

import org.jspecify.annotations.NullMarked;
