/** Frameworks of competences, read from files. */
@NullMarked
package org.openrec.codesign.framework;

import org.jspecify.annotations.NullMarked;
