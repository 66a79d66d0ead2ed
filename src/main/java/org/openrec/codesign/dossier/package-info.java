/** An initiative as people read it, and what the engine and lists know of it. */
@NullMarked
package org.openrec.codesign.dossier;

import org.jspecify.annotations.NullMarked;
