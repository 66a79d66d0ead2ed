/** Competences put against situations, with evidence in the cells, and the criteria that are drafted from them (phase 6). */
@NullMarked
package org.openrec.codesign.matrix;

import org.jspecify.annotations.NullMarked;
