/** What every feature needs: texts in two languages, the public address, problems in plain words, the progress of a case. */
@NullMarked
package org.openrec.shared;

import org.jspecify.annotations.NullMarked;
