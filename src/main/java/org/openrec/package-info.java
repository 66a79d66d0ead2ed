/** Openrec, the process engine of the recognition of competences: one package for each feature. */
@NullMarked
package org.openrec;

import org.jspecify.annotations.NullMarked;
