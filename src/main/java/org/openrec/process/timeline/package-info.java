/** What a case has come through, in the words of its diagram. */
@NullMarked
package org.openrec.process.timeline;

import org.jspecify.annotations.NullMarked;
